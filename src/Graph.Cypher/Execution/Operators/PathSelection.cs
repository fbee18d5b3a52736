using Graph.Cypher.Syntax;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Which paths are chosen.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Count">How many, or how many lengths.</param>
/// <param name="Path">The slot of the path.</param>
/// <param name="Slots">All slots that a match fills.</param>
internal sealed record PathSelection(PathSelectorKind Kind, long Count, int Path, int[] Slots);
