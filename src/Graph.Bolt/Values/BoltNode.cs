namespace Graph.Bolt;

/// <summary>A node that came over the wire.</summary>
internal sealed class BoltNode(string elementId, IReadOnlyList<string> labels, IReadOnlyDictionary<string, object?> properties)
    : BoltEntity(elementId, properties), INode
{
    public IReadOnlyList<string> Labels { get; } = labels;

    public bool Equals(INode? other) => other is not null && ElementId == other.ElementId;

    public override bool Equals(object? obj) => Equals(obj as INode);

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
