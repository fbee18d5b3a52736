using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>Shortest paths between two nodes.</summary>
/// <param name="Kind">Which of them are wanted.</param>
/// <param name="Count">How many, for the kinds that take a number; else null.</param>
/// <param name="Left">The node at one end.</param>
/// <param name="Right">The node at the other.</param>
/// <param name="Pattern">
/// What lies between. For <c>shortestPath(…)</c> and <c>allShortestPaths(…)</c>: the two nodes and one relationship, fixed
/// or of variable length. Its predicates hold within the search, before the shortest is chosen; for the two functions
/// that includes those conditions of WHERE that refer to the path or to its relationships.
/// </param>
/// <param name="Path">Holds the path.</param>
internal sealed record BoundShortestPath(
    PathSelectorKind Kind, long? Count, Variable Left, Variable Right, BoundPattern Pattern, Variable Path);
