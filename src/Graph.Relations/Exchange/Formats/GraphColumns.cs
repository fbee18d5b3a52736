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

    public void Add(ExchangeNode node) => Add(_nodes, node.Properties);

    public void Add(ExchangeRelationship relationship) => Add(_relationships, relationship.Properties);

    private static void Add(SortedSet<PropertyKey> keys, IReadOnlyDictionary<string, Value> properties)
    {
        foreach (var (name, value) in properties)
        {
            keys.Add(new PropertyKey(name, ValueKinds.Of(value)));
        }
    }
}
