namespace Graph.Cypher.Values;

/// <summary>A path by the numbers of its elements, as the engine keeps it until it is returned.</summary>
/// <param name="Nodes">One more than there are relationships.</param>
/// <param name="Relationships">In walking order.</param>
internal sealed record PathWalk(long[] Nodes, long[] Relationships)
{
    /// <summary>Two paths are the same when they walk the same elements in the same order.</summary>
    public bool Equals(PathWalk? other) =>
        other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes) && Relationships.AsSpan().SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes[^1], Relationships.Length);
}
