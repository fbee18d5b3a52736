using Graph.Cypher.Loading;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>
/// One run of a plan. All operators of a run share one row: every variable of a statement has a slot of its own, which
/// only the operator that binds it writes, so that rows need no copying except where they are kept.
/// </summary>
internal sealed class QueryContext
{
    private readonly IReadOnlyList<Planning.Plan> _plans;
    private readonly Operator?[] _subplans;
    private readonly ListMembership?[] _memberships;
    private long _takenForChanges;
    private KeyValuePair<int, Value>[] _properties = [];

    public QueryContext(
        PlanSymbols symbols, int slots, IGraphReader reader, IGraphWriter? writer, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget)
    {
        Row = new Value[slots];
        Reader = reader;
        Budget = budget;
        Changes = writer is null ? null : new GraphChanges(writer);
        Keys = new TokenCache(symbols.Keys, reader.KeyToken);
        Labels = new TokenCache(symbols.Labels, reader.LabelToken);
        Types = new TokenCache(symbols.Types, reader.TypeToken);
        Parameters = [.. symbols.Parameters.Select(name => Required(parameters, name))];
        KeptValues = symbols.KeptValues == 0 ? [] : new Value[symbols.KeptValues];
        _memberships = symbols.Memberships == 0 ? [] : new ListMembership?[symbols.Memberships];
        _plans = symbols.Subplans;
        _subplans = new Operator?[_plans.Count];
    }

    /// <summary>The values of the variables, by slot.</summary>
    public Value[] Row { get; }

    /// <summary>The graph.</summary>
    public IGraphReader Reader { get; }

    /// <summary>What the run changes, or null when it only reads.</summary>
    public GraphChanges? Changes { get; }

    /// <summary>The changes of a run that writes.</summary>
    public GraphChanges RequiredChanges =>
        Changes ?? throw new GraphException(ErrorCodes.AccessMode, "Writing in read access mode not allowed.");

    /// <summary>What the run may spend.</summary>
    public QueryBudget Budget { get; }

    /// <summary>Values of the parameters, by number.</summary>
    public Value[] Parameters { get; }

    /// <summary>Values that are computed once, by number; null until then.</summary>
    public Value[] KeptValues { get; }

    /// <summary>Tokens of the property keys, by number.</summary>
    public TokenCache Keys { get; }

    /// <summary>Tokens of the labels, by number.</summary>
    public TokenCache Labels { get; }

    /// <summary>Tokens of the types, by number.</summary>
    public TokenCache Types { get; }

    /// <summary>The statement's text.</summary>
    public string Statement { get; init; } = "";

    /// <summary>When the statement began.</summary>
    public DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>How many items a list, or characters a text, may come to have in one expression.</summary>
    public int MaximumCollectionSize { get; init; } = int.MaxValue;

    /// <summary>What LOAD CSV may read.</summary>
    public LoadRules Loading { get; init; } = LoadRules.None;

    /// <summary>Which run of the engine this is.</summary>
    public long Number { get; init; }

    /// <summary>The transaction it is part of; null where that is its own.</summary>
    public StandingTransaction? Transaction { get; init; }

    /// <summary>The number of its transaction.</summary>
    public long TransactionNumber => Transaction?.Number ?? Number;

    /// <summary>What else the engine runs; this too, from the beginning to the end.</summary>
    public required RunningStatements Running { get; init; }

    /// <summary>Whether a computed condition asked a relationship for more types than one.</summary>
    public bool AsksForSeveralTypes { get; set; }

    /// <summary>Whether a file was fetched over a connection that anybody on the way can read.</summary>
    public bool LoadsInsecurely { get; set; }

    /// <summary>What the database is called where a statement asks.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>How many prepared statements the engine keeps.</summary>
    public int PlanCacheSize { get; init; }

    /// <summary>The files that LOAD CSV has open.</summary>
    public OpenFiles Files { get; } = new();

    /// <summary>Whether labels are tested even where all ends of a type carry them.</summary>
    public bool ImpliedLabelsAreOff { get; init; }

    /// <summary>Labels that need no test.</summary>
    public ImpliedLabels ImpliedLabels => field ??= new ImpliedLabels(this, ImpliedLabelsAreOff);

    /// <summary>A buffer for whoever needs one for the length of a call.</summary>
    public HopBuffer Hops { get; } = new();

    /// <summary>Room for so many properties of an element that is made, for whoever needs it for the length of a call.</summary>
    public Span<KeyValuePair<int, Value>> Properties(int count)
    {
        if (_properties.Length < count)
        {
            _properties = new KeyValuePair<int, Value>[count];
        }

        return _properties.AsSpan(0, count);
    }

    /// <summary>Commits parts of the statement; null where it may not, or only reads.</summary>
    public BatchRun? Batches { get; init; }

    /// <summary>Counts rows of each operator, for PROFILE; else null.</summary>
    public Dictionary<Planning.Plan, OperatorProfile>? Profile { get; init; }

    /// <summary>Lets go of what a run holds; it may have ended before.</summary>
    public void End()
    {
        Running.Remove(this);
        Files.Dispose();
    }

    /// <summary>Throws unless a list or text of a size may be made now.</summary>
    public void RequireRoom(long size)
    {
        if (size > MaximumCollectionSize)
        {
            throw CypherErrors.Argument($"A list or text would come to have {size} items; the limit is {MaximumCollectionSize}.");
        }

        Budget.Require(size * ValueSize.Slot);
        Budget.Steps(size / 64);
    }

    /// <summary>Takes memory for changes that are not committed yet.</summary>
    public void TakeForChanges(long bytes)
    {
        if (bytes > 0)
        {
            Budget.Take(bytes);
            _takenForChanges += bytes;
        }
    }

    /// <summary>Gives back what was taken for changes: they are committed, or taken back.</summary>
    public void ReleaseChanges()
    {
        Budget.Release(_takenForChanges);
        _takenForChanges = 0;
    }

    /// <summary>A numbered test of membership.</summary>
    public ListMembership Membership(int number) => _memberships[number] ??= new ListMembership(Budget);

    /// <summary>A numbered plan, opened for the present row.</summary>
    public Operator OpenSubplan(int number)
    {
        var plan = _subplans[number] ??= _plans[number].Start(this);
        plan.Open();
        return plan;
    }

    /// <summary>Whether a value is a node or relationship that this statement's transaction has deleted.</summary>
    public bool IsDeleted(Value value) => Changes is { } changes && value.Kind switch
    {
        ValueKind.Node => changes.IsNodeDeleted(value.Bits),
        ValueKind.Relationship => changes.IsRelationshipDeleted(value.Bits),
        _ => false,
    };

    /// <summary>A property of a node; reading one that was deleted is an error.</summary>
    public Value NodeProperty(long node, int key)
    {
        if (Changes is not null && Changes.IsNodeDeleted(node))
        {
            throw CypherErrors.Deleted("Node", node);
        }

        return Reader.NodeProperty(node, key);
    }

    /// <summary>A property of a relationship; reading one that was deleted is an error.</summary>
    public Value RelationshipProperty(long relationship, int key)
    {
        if (Changes is not null && Changes.IsRelationshipDeleted(relationship))
        {
            throw CypherErrors.Deleted("Relationship", relationship);
        }

        return Reader.RelationshipProperty(relationship, key);
    }

    /// <summary>What a relationship connects, also when it was deleted in this run.</summary>
    public RelationshipEnds EndsOf(long relationship) =>
        Changes is not null && Changes.TryGetDeleted(relationship, out var ends) ? ends : Reader.EndsOf(relationship);

    private static Value Required(IReadOnlyDictionary<string, Value> parameters, string name)
    {
        if (!parameters.TryGetValue(name, out var value))
        {
            throw new GraphException(ErrorCodes.ParameterMissing, $"Expected parameter(s): {name}");
        }

        return value.Kind is ValueKind.Node or ValueKind.Relationship or ValueKind.Path
            ? throw CypherErrors.Type($"The parameter ${name} is a {value.Kind}, which cannot be passed as a parameter.")
            : value;
    }
}
