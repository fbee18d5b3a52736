using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Writes of one run, counted as Neo4j counts them, and what of the deleted elements is still asked for.</summary>
internal sealed class GraphChanges(IGraphWriter writer)
{
    private readonly HashSet<long> _deletedNodes = [];
    private readonly Dictionary<long, RelationshipEnds> _deletedRelationships = [];
    private readonly HopBuffer _hops = new();
    private Counters _counters = new();

    // What a load does a million times is counted apart.
    private long _nodesCreated;
    private long _relationshipsCreated;
    private long _propertiesSet;
    private long _labelsAdded;

    // Numbers are given in rising order.
    private long _firstRelationship = long.MaxValue;
    private long _firstNode = long.MaxValue;

    /// <summary>What is worth pointing out of the changes.</summary>
    public List<Notification> Notifications { get; } = [];

    /// <summary>The store.</summary>
    public IGraphWriter Writer { get; } = writer;

    /// <summary>What was changed so far.</summary>
    public Counters Counters
    {
        get => _counters + new Counters
        {
            NodesCreated = _nodesCreated,
            RelationshipsCreated = _relationshipsCreated,
            PropertiesSet = _propertiesSet,
            LabelsAdded = _labelsAdded,
        };
        set
        {
            _counters = value;
            _nodesCreated = _relationshipsCreated = _propertiesSet = _labelsAdded = 0;
        }
    }

    /// <summary>Goes on in another transaction, which knows nothing of what an earlier one has deleted.</summary>
    /// <param name="counters">What counts as changed so far.</param>
    public void StartOver(Counters counters)
    {
        Counters = counters;
        _deletedNodes.Clear();
        _deletedRelationships.Clear();
    }

    /// <summary>Whether a node was deleted in this run.</summary>
    public bool IsNodeDeleted(long node) => _deletedNodes.Count > 0 && _deletedNodes.Contains(node);

    /// <summary>Whether a relationship was deleted in this run.</summary>
    public bool IsRelationshipDeleted(long relationship) =>
        _deletedRelationships.Count > 0 && _deletedRelationships.ContainsKey(relationship);

    /// <summary>Whether a node or relationship was made in this run.</summary>
    public bool IsNew(Value entity) => entity.Bits >= (entity.Kind == ValueKind.Node ? _firstNode : _firstRelationship);

    /// <summary>Whether a relationship was both made and deleted in this run.</summary>
    public bool IsGone(long relationship) => relationship >= _firstRelationship && IsRelationshipDeleted(relationship);

    /// <summary>What a relationship deleted in this run connected.</summary>
    public bool TryGetDeleted(long relationship, out RelationshipEnds ends) =>
        _deletedRelationships.TryGetValue(relationship, out ends);

    /// <summary>Creates a node.</summary>
    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        var node = Writer.CreateNode(labels, properties);
        _firstNode = Math.Min(_firstNode, node);
        _nodesCreated++;
        _labelsAdded += labels.Length;
        _propertiesSet += properties.Length;
        return node;
    }

    /// <summary>Creates a relationship.</summary>
    public long CreateRelationship(long start, long end, int type, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        RequireNode(start);
        RequireNode(end);
        var relationship = Writer.CreateRelationship(start, end, type, properties);
        _firstRelationship = Math.Min(_firstRelationship, relationship);
        _relationshipsCreated++;
        _propertiesSet += properties.Length;
        return relationship;
    }

    /// <summary>Deletes a node, with its relationships where that is asked for.</summary>
    public void DeleteNode(long node, bool detach)
    {
        if (!_deletedNodes.Add(node))
        {
            return;
        }

        if (detach)
        {
            _hops.Clear();
            Writer.Expand(node, Direction.Both, [], _hops);
            foreach (var hop in _hops.Hops.ToArray())
            {
                DeleteRelationship(hop.Relationship);
            }
        }

        Writer.DeleteNode(node);
        Counters = Counters with { NodesDeleted = Counters.NodesDeleted + 1 };
    }

    /// <summary>Deletes a relationship.</summary>
    public void DeleteRelationship(long relationship)
    {
        if (_deletedRelationships.ContainsKey(relationship))
        {
            return;
        }

        _deletedRelationships.Add(relationship, Writer.EndsOf(relationship));
        Writer.DeleteRelationship(relationship);
        Counters = Counters with { RelationshipsDeleted = Counters.RelationshipsDeleted + 1 };
    }

    /// <summary>
    /// Sets or removes a property of a node or relationship. Setting one to what it is counts, removing none does not; nothing
    /// comes of it where the element was deleted before, but that counts all the same, as in Neo4j.
    /// </summary>
    /// <param name="entity">The node or relationship.</param>
    /// <param name="key">The property.</param>
    /// <param name="value">What it becomes; null removes it.</param>
    /// <param name="isOneOfMany">Whether it is set together with others: then removing none counts as well.</param>
    public void SetProperty(Value entity, int key, Value value, bool isOneOfMany = false)
    {
        if (entity.Kind == ValueKind.Node ? IsNodeDeleted(entity.Bits) : IsRelationshipDeleted(entity.Bits))
        {
            _propertiesSet += value.IsNull && !isOneOfMany ? 0 : 1;
            return;
        }

        var changed = entity.Kind == ValueKind.Node
            ? Writer.SetNodeProperty(entity.Bits, key, value)
            : Writer.SetRelationshipProperty(entity.Bits, key, value);
        if (changed || isOneOfMany || !value.IsNull)
        {
            _propertiesSet++;
        }
    }

    /// <summary>Adds a label.</summary>
    public void AddLabel(long node, int label)
    {
        RequireNode(node);
        if (Writer.AddLabel(node, label))
        {
            _labelsAdded++;
        }
    }

    /// <summary>Removes a label.</summary>
    public void RemoveLabel(long node, int label)
    {
        RequireNode(node);
        if (label >= 0 && Writer.RemoveLabel(node, label))
        {
            Counters = Counters with { LabelsRemoved = Counters.LabelsRemoved + 1 };
        }
    }

    private void RequireNode(long node)
    {
        if (IsNodeDeleted(node))
        {
            throw CypherErrors.Deleted("Node", node);
        }
    }
}
