using System.Globalization;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Conformance.Stores;

/// <summary>A graph in dictionaries, made to be obviously correct and nothing else: what the engine is tested on.</summary>
public sealed partial class MemoryGraph : IGraphWriter
{
    private readonly SortedDictionary<long, MemoryNode> _nodes = [];
    private readonly SortedDictionary<long, MemoryRelationship> _relationships = [];
    private readonly TokenTable _labels = new();
    private readonly TokenTable _types = new();
    private readonly TokenTable _keys = new();
    private IReadOnlyList<SchemaRule> _schema = [];
    private long _nextNode;
    private long _nextRelationship;

    /// <inheritdoc/>
    public int LabelTokenCount => _labels.Count;

    /// <inheritdoc/>
    public int TypeTokenCount => _types.Count;

    /// <inheritdoc/>
    public int KeyTokenCount => _keys.Count;

    /// <inheritdoc/>
    public long NodeCount => _nodes.Count;

    /// <inheritdoc/>
    public long RelationshipCount => _relationships.Count;

    /// <inheritdoc/>
    public IReadOnlyList<SchemaRule> Schema => _schema;

    /// <inheritdoc/>
    public int LabelToken(string name) => _labels.Find(name);

    /// <inheritdoc/>
    public int TypeToken(string name) => _types.Find(name);

    /// <inheritdoc/>
    public int KeyToken(string name) => _keys.Find(name);

    /// <inheritdoc/>
    public string LabelName(int token) => _labels.Name(token);

    /// <inheritdoc/>
    public string TypeName(int token) => _types.Name(token);

    /// <inheritdoc/>
    public string KeyName(int token) => _keys.Name(token);

    /// <inheritdoc/>
    public long CountNodes(int label) => _nodes.Values.LongCount(node => node.Labels.Contains(label));

    /// <inheritdoc/>
    public long CountRelationships(int type) => _relationships.Values.LongCount(relationship => relationship.Ends.Type == type);

    /// <inheritdoc/>
    public long EstimateRelationships(int label, Direction direction, int type) => _nodes
        .Where(node => label == -2 || node.Value.Labels.Contains(label))
        .Sum(node => Degree(node.Key, direction, type));

    /// <inheritdoc/>
    public long EstimateDistinct(SchemaRule index) => 1;

    /// <inheritdoc/>
    public int ScanNodes(int label, long after, Span<long> batch) =>
        Fill(batch, _nodes.Where(node => node.Key > after && (label == -2 || node.Value.Labels.Contains(label))).Select(node => node.Key));

    /// <inheritdoc/>
    public int ScanRelationships(int type, long after, Span<long> batch) => Fill(
        batch,
        _relationships.Where(relationship => relationship.Key > after && (type == -2 || relationship.Value.Ends.Type == type)).Select(relationship => relationship.Key));

    /// <inheritdoc/>
    public bool NodeExists(long node) => _nodes.ContainsKey(node);

    /// <inheritdoc/>
    public bool RelationshipExists(long relationship) => _relationships.ContainsKey(relationship);

    /// <inheritdoc/>
    public bool HasLabel(long node, int label) => _nodes.TryGetValue(node, out var found) && found.Labels.Contains(label);

    /// <inheritdoc/>
    public ReadOnlySpan<int> LabelsOf(long node) => _nodes.TryGetValue(node, out var found) ? found.Labels.ToArray() : [];

    /// <inheritdoc/>
    public RelationshipEnds EndsOf(long relationship) => Relationship(relationship).Ends;

    /// <inheritdoc/>
    public Value NodeProperty(long node, int key) => Property(Node(node).Properties, key);

    /// <inheritdoc/>
    public Value RelationshipProperty(long relationship, int key) => Property(Relationship(relationship).Properties, key);

    /// <inheritdoc/>
    public void NodeProperties(long node, List<KeyValuePair<int, Value>> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.AddRange(Node(node).Properties);
    }

    /// <inheritdoc/>
    public void RelationshipProperties(long relationship, List<KeyValuePair<int, Value>> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.AddRange(Relationship(relationship).Properties);
    }

    /// <inheritdoc/>
    public void Expand(long node, Direction direction, ReadOnlySpan<int> types, HopBuffer into)
    {
        ArgumentNullException.ThrowIfNull(into);
        foreach (var relationship in Node(node).Relationships.Reverse())
        {
            var ends = _relationships[relationship].Ends;
            var walks = direction == Direction.Both || (direction == Direction.Outgoing ? ends.Start == node : ends.End == node);
            if (walks && (types.IsEmpty || types.Contains(ends.Type)))
            {
                into.Add(new Hop(relationship, ends.Type, ends.Start == node ? ends.End : ends.Start));
            }
        }
    }

    /// <inheritdoc/>
    public void ExpandInto(long node, Direction direction, ReadOnlySpan<int> types, long to, HopBuffer into)
    {
        ArgumentNullException.ThrowIfNull(into);
        var all = new HopBuffer();
        Expand(node, direction, types, all);
        foreach (var hop in all.Hops)
        {
            if (hop.Neighbour == to)
            {
                into.Add(hop);
            }
        }
    }

    /// <inheritdoc/>
    public long Degree(long node, Direction direction, int type)
    {
        var hops = new HopBuffer();
        Expand(node, direction, type == -2 ? [] : [type], hops);
        return hops.Count;
    }

    /// <inheritdoc/>
    public string NodeElementId(long node) => $"4:memory:{node.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public string RelationshipElementId(long relationship) => $"5:memory:{relationship.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public long NodeByElementId(string elementId) => ByElementId(elementId, "4:memory:", NodeExists);

    /// <inheritdoc/>
    public long RelationshipByElementId(string elementId) => ByElementId(elementId, "5:memory:", RelationshipExists);

    private static long ByElementId(string elementId, string prefix, Func<long, bool> exists) =>
        elementId.StartsWith(prefix, StringComparison.Ordinal)
            && long.TryParse(elementId.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && exists(id) ? id : -1;

    private static Value Property(List<KeyValuePair<int, Value>> properties, int key) => properties.Find(pair => pair.Key == key && !pair.Value.IsNull).Value;

    private static int Fill(Span<long> batch, IEnumerable<long> ids)
    {
        var count = 0;
        foreach (var id in ids)
        {
            if (count == batch.Length)
            {
                break;
            }

            batch[count++] = id;
        }

        return count;
    }

    private MemoryNode Node(long node) => _nodes.TryGetValue(node, out var found)
        ? found
        : throw new GraphException(ErrorCodes.EntityNotFound, $"There is no node {node}.");

    private MemoryRelationship Relationship(long relationship) => _relationships.TryGetValue(relationship, out var found)
        ? found
        : throw new GraphException(ErrorCodes.EntityNotFound, $"There is no relationship {relationship}.");
}
