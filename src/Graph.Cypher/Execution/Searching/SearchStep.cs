using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Searching;

/// <summary>One relationship of a pattern that a search follows.</summary>
/// <param name="Slot">The slot of its variable.</param>
/// <param name="IsListed">Whether the pattern repeats it, so that its relationships are listed.</param>
/// <param name="Direction">Seen from the place before.</param>
/// <param name="Types">Numbers of the types it may have; none for any.</param>
/// <param name="Tests">What it must satisfy; they read its slot and those of the places before and behind.</param>
internal sealed record SearchStep(int Slot, bool IsListed, Direction Direction, int[] Types, Evaluator[] Tests);
