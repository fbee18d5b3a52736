using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>Reads one state of a graph.</summary>
internal class StateReader(GraphState state, FullTextSearch search) : IGraphReader
{
    /// <summary>The state that is read.</summary>
    public GraphState State { get; protected set; } = state;

    /// <summary>The writer's new relationships that are no hops yet.</summary>
    protected PendingLinks NewLinks { get; } = new();

    public int LabelTokenCount => State.Tokens.Labels.Count;

    public int TypeTokenCount => State.Tokens.Types.Count;

    public int KeyTokenCount => State.Tokens.Keys.Count;

    public long NodeCount => State.NodeCount;

    public long RelationshipCount => State.RelationshipCount;

    public IReadOnlyList<SchemaRule> Schema => State.Schema.Rules;

    public int LabelToken(string name) => State.Tokens.Labels.Find(name);

    public int TypeToken(string name) => State.Tokens.Types.Find(name);

    public int KeyToken(string name) => State.Tokens.Keys.Find(name);

    public string LabelName(int token) => State.Tokens.Labels.NameOf(token);

    public string TypeName(int token) => State.Tokens.Types.NameOf(token);

    public string KeyName(int token) => State.Tokens.Keys.NameOf(token);

    public long CountNodes(int label) => label == ElementIds.Any ? State.NodeCount : State.NodesByLabel[label].Count;

    public long CountRelationships(int type) => type == ElementIds.Any ? State.RelationshipCount : State.RelationshipsByType[type].Count;

    public long EstimateRelationships(int label, Direction direction, int type)
    {
        SettleLinks();
        if (label == ElementIds.Any)
        {
            return CountRelationships(type);
        }

        if (type == ElementIds.Any)
        {
            return Enumerable.Range(0, TypeTokenCount).Sum(each => EstimateRelationships(label, direction, each));
        }

        return (direction == Direction.Incoming ? 0 : State.Links.Of(label, type, incoming: false))
            + (direction == Direction.Outgoing ? 0 : State.Links.Of(label, type, incoming: true));
    }

    public long EstimateDistinct(SchemaRule index) =>
        State.Indexes.Find(index.Name)?.Distinct ?? State.FullText.Find(index.Name)?.Documents ?? 0;

    public int ScanNodes(int label, long after, Span<long> batch) =>
        label == ElementIds.Any ? RecordScan.Fill(State.Nodes, after, batch) : State.NodesByLabel[label].Scan(after, batch);

    public int ScanRelationships(int type, long after, Span<long> batch) =>
        type == ElementIds.Any ? RecordScan.Fill(State.Relationships, after, batch) : State.RelationshipsByType[type].Scan(after, batch);

    public bool NodeExists(long node) => NodeAt(node).Exists;

    public bool RelationshipExists(long relationship) => RelationshipAt(relationship).Exists;

    public bool HasLabel(long node, int label) => LabelsOf(node).Contains(label);

    public ReadOnlySpan<int> LabelsOf(long node) => NodeAt(node).Labels;

    public RelationshipEnds EndsOf(long relationship)
    {
        ref readonly var record = ref RelationshipAt(relationship);
        return new RelationshipEnds(record.Start, record.End, record.Type);
    }

    public Value NodeProperty(long node, int key) => NodeAt(node).Properties[key];

    public Value RelationshipProperty(long relationship, int key) => RelationshipAt(relationship).Properties[key];

    public void NodeProperties(long node, List<KeyValuePair<int, Value>> into) => NodeAt(node).Properties.CopyTo(into);

    public void RelationshipProperties(long relationship, List<KeyValuePair<int, Value>> into) =>
        RelationshipAt(relationship).Properties.CopyTo(into);

    public void Expand(long node, Direction direction, ReadOnlySpan<int> types, HopBuffer into)
    {
        var first = into.Count;
        foreach (var group in HopsOf(node))
        {
            if (Leads(group, direction) && (types.IsEmpty || types.Contains(group.Type)))
            {
                var added = into.Count;

                // A loop is in both lists; walking both ways meets it among the outgoing ones.
                group.CopyAllTo(into, except: direction == Direction.Both && group.Incoming ? (int)node : -1);
                into.MergeNewestFirst(first, added);
            }
        }
    }

    public void Anticipate(ReadOnlySpan<Hop> hops, HopParts parts)
    {
        var seen = 0;
        foreach (var hop in hops)
        {
            if ((parts & HopParts.Neighbours) != 0)
            {
                seen += Touch(NodeAt(hop.Neighbour).Properties.Values) + (State.Hops[ElementIds.PlaceOf(hop.Neighbour)]?.Length ?? 0);
            }

            if ((parts & HopParts.Relationships) != 0)
            {
                seen += Touch(RelationshipAt(hop.Relationship).Properties.Values);
            }
        }

        GC.KeepAlive(seen == int.MinValue ? this : null); // so that nobody finds the loads idle
    }

    public void ExpandInto(long node, Direction direction, ReadOnlySpan<int> types, long to, HopBuffer into)
    {
        foreach (var group in HopsOf(node))
        {
            var isLoopAgain = direction == Direction.Both && group.Incoming && to == node;
            if (!isLoopAgain && Leads(group, direction) && (types.IsEmpty || types.Contains(group.Type)))
            {
                group.CopyTo(into, ElementIds.PlaceOf(to));
            }
        }
    }

    public long Degree(long node, Direction direction, int type)
    {
        long degree = 0;
        foreach (var group in HopsOf(node))
        {
            if (Leads(group, direction) && (type == ElementIds.Any || type == group.Type))
            {
                degree += group.Count - (direction == Direction.Both && group.Incoming ? group.CountTo((int)node) : 0);
            }
        }

        return degree;
    }

    public void Seek(SchemaRule index, ReadOnlySpan<Value> values, List<long> into) => ValueIndexOf(index).Seek(values, into);

    public void SeekRange(SchemaRule index, ValueRange range, List<long> into) => ValueIndexOf(index).SeekRange(range, into);

    public void SeekPrefix(SchemaRule index, string prefix, List<long> into) => ValueIndexOf(index).SeekPrefix(prefix, into);

    public void SeekFullText(SchemaRule index, FullTextRequest request, List<(long Id, double Score)> into) =>
        into.AddRange(search(State.FullText.Find(index.Name) ?? throw NoSuchIndex(index), request));

    public string NodeElementId(long node) => ElementIds.OfNode(node);

    public string RelationshipElementId(long relationship) => ElementIds.OfRelationship(relationship);

    public long NodeByElementId(string elementId) => ElementIds.Parse(elementId, 'n') is var id && NodeExists(id) ? id : -1;

    public long RelationshipByElementId(string elementId) => ElementIds.Parse(elementId, 'r') is var id && RelationshipExists(id) ? id : -1;

    protected ref readonly NodeRecord NodeAt(long node) => ref State.Nodes[ElementIds.PlaceOf(node)];

    protected ref readonly RelationshipRecord RelationshipAt(long relationship) => ref State.Relationships[ElementIds.PlaceOf(relationship)];

    /// <summary>Puts new relationships among their nodes' hops, so that these are whole.</summary>
    protected void SettleLinks()
    {
        if (!NewLinks.IsEmpty)
        {
            NewLinks.Settle(State);
        }
    }

    private HopGroup[] HopsOf(long node)
    {
        SettleLinks();
        return State.Hops[ElementIds.PlaceOf(node)] ?? [];
    }

    // The first values and the last lie in different lines of the cache.
    private static int Touch(Value[]? values) => values is null or [] ? 0 : (int)values[0].Kind + (int)values[^1].Kind;

    private static bool Leads(HopGroup group, Direction direction) =>
        direction == Direction.Both || group.Incoming == (direction == Direction.Incoming);

    private static GraphException NoSuchIndex(SchemaRule index) =>
        new(ErrorCodes.IndexDropFailed, $"There is no such index as {index.Name} in this state of the database.");

    private Indexes.ValueIndex ValueIndexOf(SchemaRule index) => State.Indexes.Find(index.Name) ?? throw NoSuchIndex(index);
}
