using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>The names that parts of a pattern carry.</summary>
internal static class PatternNames
{
    /// <summary>The names in one factor, in order.</summary>
    public static IEnumerable<Name> Of(PathFactor factor) => factor switch
    {
        PathFactor.Node { Variable: { } name } => [name],
        PathFactor.Relationship { Variable: { } name } => [name],
        PathFactor.Parenthesised group => group.Path.Factors.SelectMany(Of),
        _ => [],
    };

    /// <summary>The names of the nodes in one factor, in order.</summary>
    public static IEnumerable<Name> OfNodes(PathFactor factor) => factor switch
    {
        PathFactor.Node { Variable: { } name } => [name],
        PathFactor.Parenthesised group => group.Path.Factors.SelectMany(OfNodes),
        _ => [],
    };
}
