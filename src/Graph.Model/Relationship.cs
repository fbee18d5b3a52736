namespace Graph.Model;

/// <summary>A relationship as a query returned it: a copy of its state at that moment.</summary>
/// <param name="ElementId">The database's own id: unique in that database only, and not for keeping.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartElementId">The element id of the node it starts from.</param>
/// <param name="EndElementId">The element id of the node it leads to.</param>
/// <param name="Properties">Its properties; none of the values is null.</param>
public sealed record Relationship(
    string ElementId, string Type, string StartElementId, string EndElementId, IReadOnlyDictionary<string, Value> Properties)
{
    /// <summary>Two relationships are the same when their element ids are, as in Cypher.</summary>
    public bool Equals(Relationship? other) => other is not null && ElementId == other.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
