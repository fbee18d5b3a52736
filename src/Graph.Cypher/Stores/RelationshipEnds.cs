namespace Graph.Cypher.Stores;

/// <summary>What a relationship connects.</summary>
/// <param name="Start">The node it starts from.</param>
/// <param name="End">The node it leads to.</param>
/// <param name="Type">The token of its type.</param>
public readonly record struct RelationshipEnds(long Start, long End, int Type);
