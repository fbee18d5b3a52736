namespace Graph.Bolt;

/// <summary>A relationship that came over the wire.</summary>
internal sealed class BoltRelationship(
    string elementId, string type, string startNodeElementId, string endNodeElementId, IReadOnlyDictionary<string, object?> properties)
    : BoltEntity(elementId, properties), IRelationship
{
    public string Type { get; } = type;

    public string StartNodeElementId { get; } = startNodeElementId;

    public string EndNodeElementId { get; } = endNodeElementId;

    /// <summary>The same relationship between two nodes; in a path it comes without its ends.</summary>
    public BoltRelationship Between(INode start, INode end) => new(ElementId, Type, start.ElementId, end.ElementId, Properties);

    public bool Equals(IRelationship? other) => other is not null && ElementId == other.ElementId;

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
