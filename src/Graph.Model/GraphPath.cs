namespace Graph.Model;

/// <summary>A path: nodes and the relationships between neighbouring ones, walked in either direction.</summary>
/// <param name="Nodes">One node more than there are relationships; at least one.</param>
/// <param name="Relationships">The relationships in walking order.</param>
public sealed record GraphPath(IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships)
{
    /// <summary>Two paths are the same when they walk the same elements in the same order.</summary>
    public bool Equals(GraphPath? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes[^1], Relationships.Count);
}
