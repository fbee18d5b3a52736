using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Embedded.Indexes;
using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>A write transaction's own state, which it reads and changes.</summary>
internal sealed class StateWriter(GraphState state, FullTextSearch search) : StateReader(state, search), IGraphWriter
{
    // Fewer take less time than another thread takes to begin.
    private const int FewestSettledAside = 512;

    private Task _settling = Task.CompletedTask;
    private IndexKeeper _indexes = new(state);
    private SchemaChanger _schema = new(state);

    /// <summary>What work may still be spent on the changes.</summary>
    public QueryBudget Budget { get; set; } = QueryBudget.Unlimited();

    /// <summary>What has been touched since the transaction began, or went on from another state.</summary>
    public ChangeSet Changes { get; private set; } = new(state);

    /// <summary>Goes on from another state, where nothing is changed yet.</summary>
    public void GoOnFrom(GraphState fork)
    {
        State = fork;
        (_indexes, _schema, Changes) = (new IndexKeeper(fork), new SchemaChanger(fork), new ChangeSet(fork));
        NewLinks.Clear();
    }

    public int EnsureLabel(string name) => State.Tokens.Labels.Ensure(TextRules.CheckName(name));

    public int EnsureType(string name) => State.Tokens.Types.Ensure(TextRules.CheckName(name));

    public int EnsureKey(string name) => State.Tokens.Keys.Ensure(TextRules.CheckName(name));

    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        var id = NextId(State.NextNode, "nodes");
        var record = new NodeRecord { Labels = State.Tokens.LabelSets.Intern(labels), Properties = Pack(properties) };
        _indexes.Update(new ElementName(false, id), default, new IndexedElement(record.Labels, record.Properties));
        State.Nodes.Edit(id, State.Owner) = record;
        State.NextNode = id + 1;
        State.NodeCount++;
        foreach (var label in record.Labels)
        {
            State.NodesByLabel.Edit(label, State.Owner).Add(id, State.Owner);
        }

        Changes.Nodes.Add(id);
        return id;
    }

    public long CreateRelationship(long start, long end, int type, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        int from = ExistingNode(start), to = ExistingNode(end);
        var id = NextId(State.NextRelationship, "relationships");
        var record = new RelationshipRecord { Start = from, End = to, Type = type, Properties = Pack(properties) };
        _indexes.Update(new ElementName(true, id), default, new IndexedElement([type], record.Properties));
        State.Relationships.Edit(id, State.Owner) = record;
        State.NextRelationship = id + 1;
        State.RelationshipCount++;
        State.RelationshipsByType.Edit(type, State.Owner).Add(id, State.Owner);
        NewLinks.Add(from, type, incoming: false, HopKey.Of(to, id));
        NewLinks.Add(to, type, incoming: true, HopKey.Of(from, id));
        Changes.Relationships.Add(id);
        return id;
    }

    public void DeleteNode(long node)
    {
        if (IsDeleted(node, Changes.DeletedNodes))
        {
            return;
        }

        var id = ExistingNode(node);
        SettleLinks();
        ref var record = ref State.Nodes.Edit(id, State.Owner);
        var labels = record.Labels;
        _indexes.Update(new ElementName(false, id), new IndexedElement(labels, record.Properties), default);
        foreach (var label in labels.AsSpan())
        {
            ForgetLabel(id, label);
        }

        // Its relationships may still be deleted by this transaction, so it keeps them until the commit looks.
        (record.Labels, record.Properties) = (null, default);
        State.NodeCount--;
        Changes.DeletedNodes.Add(id);
        Changes.Nodes.Add(id);
    }

    public void DeleteRelationship(long relationship)
    {
        if (IsDeleted(relationship, Changes.DeletedRelationships))
        {
            return;
        }

        var id = ExistingRelationship(relationship);
        SettleLinks();
        ref var record = ref State.Relationships.Edit(id, State.Owner);
        _indexes.Update(new ElementName(true, id), new IndexedElement([record.Type], record.Properties), default);
        Unlink(record, id);

        // Its ends and type can still be asked for, as in Neo4j.
        record.Properties = default;
        State.RelationshipCount--;
        State.RelationshipsByType.Edit(record.Type, State.Owner).Remove(id, State.Owner);
        Changes.DeletedRelationships.Add(id);
        Changes.Relationships.Add(id);
    }

    public bool AddLabel(long node, int label)
    {
        var id = ExistingNode(node);
        if (HasLabel(id, label))
        {
            return false;
        }

        SettleLinks();
        ref var record = ref State.Nodes.Edit(id, State.Owner);
        var labels = State.Tokens.LabelSets.With(record.Labels!, label); // it exists, so it has labels
        _indexes.Update(
            new ElementName(false, id), new IndexedElement(record.Labels, record.Properties), new IndexedElement(labels, record.Properties));
        record.Labels = labels;
        State.NodesByLabel.Edit(label, State.Owner).Add(id, State.Owner);
        CountLinks(id, label, 1);
        Changes.Nodes.Add(id);
        return true;
    }

    public bool RemoveLabel(long node, int label)
    {
        var id = ExistingNode(node);
        if (!HasLabel(id, label))
        {
            return false;
        }

        SettleLinks();
        ref var record = ref State.Nodes.Edit(id, State.Owner);
        var labels = State.Tokens.LabelSets.Without(record.Labels!, label); // it exists, so it has labels
        _indexes.Update(
            new ElementName(false, id), new IndexedElement(record.Labels, record.Properties), new IndexedElement(labels, record.Properties));
        record.Labels = labels;
        ForgetLabel(id, label);
        Changes.Nodes.Add(id);
        return true;
    }

    public bool SetNodeProperty(long node, int key, Value value)
    {
        PropertyRules.Check(value);
        var id = ExistingNode(node);
        ref readonly var record = ref NodeAt(id);
        if (record.Properties[key] == value)
        {
            return !value.IsNull;
        }

        var properties = record.Properties.With(key, Share(value), State.Tokens.Shapes);
        _indexes.UpdateKey(
            new ElementName(false, id), key, new IndexedElement(record.Labels, record.Properties), new IndexedElement(record.Labels, properties));
        State.Nodes.Edit(id, State.Owner).Properties = properties;
        Changes.Nodes.Add(id);
        return true;
    }

    public bool SetRelationshipProperty(long relationship, int key, Value value)
    {
        PropertyRules.Check(value);
        var id = ExistingRelationship(relationship);
        ref readonly var record = ref RelationshipAt(id);
        if (record.Properties[key] == value)
        {
            return !value.IsNull;
        }

        var properties = record.Properties.With(key, Share(value), State.Tokens.Shapes);
        _indexes.UpdateKey(
            new ElementName(true, id), key, new IndexedElement([record.Type], record.Properties), new IndexedElement([record.Type], properties));
        State.Relationships.Edit(id, State.Owner).Properties = properties;
        Changes.Relationships.Add(id);
        return true;
    }

    public void AddRule(SchemaRule rule)
    {
        _schema.Add(rule, Budget);
        Changes.Schema = true;
    }

    public void DropRule(string name)
    {
        _schema.Drop(name);
        Changes.Schema = true;
    }

    /// <summary>Throws where the state may not be committed: a deleted node still has relationships.</summary>
    public void CheckCommit()
    {
        if (Changes.DeletedNodes.Count > 0)
        {
            SettleLinks();
        }

        foreach (var id in Changes.DeletedNodes.Order())
        {
            if (State.Hops[id] is not null)
            {
                throw new GraphException(
                    ErrorCodes.ConstraintValidationFailed,
                    $"Cannot delete node<{id}>, because it still has relationships. To delete this node, you must first delete its relationships.");
            }
        }
    }

    /// <summary>
    /// Begins to put what waits in its place; many new relationships beside the thread that goes on. Until the end of it
    /// nobody may ask for relationships of nodes, while properties and labels can be read.
    /// </summary>
    public void BeginSettling()
    {
        if (NewLinks.Count >= FewestSettledAside)
        {
            _settling = Task.Run(SettleLinks);
        }
        else
        {
            SettleLinks();
        }
    }

    /// <summary>Waits until it is done; throws what made it fail.</summary>
    public void EndSettling()
    {
        var settling = _settling;
        _settling = Task.CompletedTask;
        settling.GetAwaiter().GetResult();
    }

    private static int NextId(int next, string noun) => next < int.MaxValue - 1
        ? next
        : throw new GraphException(ErrorCodes.DatabaseUnavailable, $"The embedded database holds at most {int.MaxValue - 1} {noun}; use a Neo4j server for more.");

    private static bool IsDeleted(long id, HashSet<int> deleted) => deleted.Contains(ElementIds.PlaceOf(id));

    private int ExistingNode(long node) => NodeExists(node)
        ? (int)node
        : throw new GraphException(ErrorCodes.EntityNotFound, $"Node with id {node} does not exist, or has been deleted in this transaction.");

    private int ExistingRelationship(long relationship) => RelationshipExists(relationship)
        ? (int)relationship
        : throw new GraphException(
            ErrorCodes.EntityNotFound, $"Relationship with id {relationship} does not exist, or has been deleted in this transaction.");

    private Properties Pack(ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        var none = new Properties(State.Tokens.Shapes.Empty, []);
        if (properties.IsEmpty)
        {
            return none;
        }

        Span<int> keys = properties.Length <= 64 ? stackalloc int[properties.Length] : new int[properties.Length];
        var values = new Value[properties.Length];
        var count = 0;
        foreach (var (key, value) in properties)
        {
            PropertyRules.Check(value);
            if (keys[..count].Contains(key))
            {
                throw new ArgumentException($"The property key {KeyName(key)} is given twice.", nameof(properties));
            }

            if (!value.IsNull)
            {
                (keys[count], values[count++]) = (key, Share(value));
            }
        }

        return count == 0 ? none : new Properties(State.Tokens.Shapes.Intern(keys[..count]), count == values.Length ? values : values[..count]);
    }

    private Value Share(in Value value) => value.Kind == ValueKind.String ? Value.Of(State.Tokens.Strings.Share(value.AsString())) : value;

    private void Unlink(in RelationshipRecord record, int id)
    {
        Unlink(record.Start, record.Type, incoming: false, HopKey.Of(record.End, id));
        Unlink(record.End, record.Type, incoming: true, HopKey.Of(record.Start, id));
    }

    private void Unlink(int node, int type, bool incoming, ulong key)
    {
        ref var hops = ref State.Hops.Edit(node, State.Owner);
        hops = HopGroups.Without(hops, type, incoming, key, State.Owner);
        State.Links.Add(State.Nodes[node].Labels, type, incoming, -1, State.Owner);
    }

    private void ForgetLabel(int id, int label)
    {
        State.NodesByLabel.Edit(label, State.Owner).Remove(id, State.Owner);
        CountLinks(id, label, -1);
    }

    private void CountLinks(int id, int label, int sign)
    {
        foreach (var group in State.Hops[id].AsSpan())
        {
            State.Links.Add(label, group.Type, group.Incoming, sign * group.Count, State.Owner);
        }
    }
}
