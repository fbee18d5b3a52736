namespace Graph.Cypher.Execution.Operators;

/// <summary>How many of the shortest paths are chosen.</summary>
/// <param name="Count">How many paths, or how many lengths.</param>
/// <param name="Groups">Whether all paths of a length are chosen together.</param>
/// <param name="Paths">The named paths, each with its slot.</param>
internal sealed record LengthSelection(long Count, bool Groups, (int Slot, Evaluator Path)[] Paths);
