namespace Graph.Model;

/// <summary>A node as a query returned it: a copy of its state at that moment.</summary>
/// <param name="ElementId">The database's own id: unique in that database only, and not for keeping.</param>
/// <param name="Labels">Its labels, without order.</param>
/// <param name="Properties">Its properties; none of the values is null.</param>
public sealed record Node(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties)
{
    /// <summary>Two nodes are the same when their element ids are, as in Cypher.</summary>
    public bool Equals(Node? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
