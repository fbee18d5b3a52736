using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Which properties the nodes and the relationships of a graph have, sorted.</summary>
internal sealed class GraphColumns
{
    private readonly SortedSet<PropertyKey> _nodes = [];
    private readonly SortedSet<PropertyKey> _relationships = [];

    /// <summary>Those of nodes.</summary>
    public IReadOnlyList<PropertyKey> Nodes => [.. _nodes];

    /// <summary>Those of relationships.</summary>
    public IReadOnlyList<PropertyKey> Relationships => [.. _relationships];

    public void AddOfNodes(string name, Value value) => _nodes.Add(new PropertyKey(name, ValueKinds.Of(value)));

    public void AddOfRelationships(string name, Value value) => _relationships.Add(new PropertyKey(name, ValueKinds.Of(value)));
}
