namespace Graph.Cypher.Stores;

/// <summary>One relationship as seen from the node it was expanded from.</summary>
/// <param name="Relationship">The relationship's id.</param>
/// <param name="Type">The token of its type.</param>
/// <param name="Neighbour">The node at its other end.</param>
public readonly record struct Hop(long Relationship, int Type, long Neighbour);
