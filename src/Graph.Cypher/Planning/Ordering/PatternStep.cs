using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>One step of matching a pattern.</summary>
internal abstract record PatternStep
{
    /// <summary>Finds a node from nothing.</summary>
    public sealed record Find(Variable Node) : PatternStep;

    /// <summary>Walks a relationship from an end that is bound.</summary>
    public sealed record Walk(BoundRelationship Relationship) : PatternStep;

    /// <summary>Walks a path that repeats from an end that is bound.</summary>
    public sealed record Repeat(BoundQuantifiedPath Path) : PatternStep;

    /// <summary>Searches between two nodes that are bound.</summary>
    public sealed record Search(BoundShortestPath Path) : PatternStep;

    /// <summary>Searches from the end that is bound to all nodes that may be the other.</summary>
    public sealed record Reach(BoundShortestPath Path) : PatternStep;

    /// <summary>Finds a relationship and both its ends through an index.</summary>
    public sealed record Seek(BoundRelationship Relationship) : PatternStep;

    /// <summary>Finds all relationships of a kind with both their ends.</summary>
    public sealed record Scan(BoundRelationship Relationship) : PatternStep;
}
