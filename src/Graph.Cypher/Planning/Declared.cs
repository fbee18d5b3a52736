using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>The variables that a pattern or creation binds itself.</summary>
internal static class Declared
{
    /// <summary>By a pattern.</summary>
    public static IEnumerable<Variable> By(BoundPattern pattern) =>
    [
        .. pattern.Nodes.Where(node => !node.IsBound).Select(node => node.Variable),
        .. pattern.Relationships.Where(relationship => !relationship.IsBound).Select(relationship => relationship.Variable),
        .. pattern.Quantified.SelectMany(path => path.Groups).Select(group => group.Outer),
        .. pattern.Shortest.SelectMany(search => By(search)),
        .. pattern.Paths.Select(path => path.Variable),
    ];

    /// <summary>By a search for shortest paths, its two ends left out.</summary>
    public static IEnumerable<Variable> By(BoundShortestPath search) =>
        By(search.Pattern).Where(variable => variable != search.Left && variable != search.Right).Append(search.Path).Distinct();

    /// <summary>By CREATE.</summary>
    public static IEnumerable<Variable> By(BoundCreation creation) =>
    [
        .. creation.Nodes.Select(node => node.Variable),
        .. creation.Relationships.Select(relationship => relationship.Variable),
        .. creation.Paths.Select(path => path.Variable),
    ];
}
