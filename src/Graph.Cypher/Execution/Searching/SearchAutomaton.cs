namespace Graph.Cypher.Execution.Searching;

/// <summary>A pattern as a search follows it: places, and what leads from one to another.</summary>
/// <param name="Start">Where the search begins.</param>
/// <param name="End">Where its paths end.</param>
/// <param name="Upper">The most relationships that a path has, or null for any number.</param>
/// <param name="Lists">Slots of variables that repeat, each with the slot of the list of its values.</param>
/// <param name="IsReversed">Whether the search begins at the pattern's right end.</param>
internal sealed record SearchAutomaton(
    SearchState Start, SearchState End, long? Upper, IReadOnlyList<(int Inner, int Outer)> Lists, bool IsReversed);
