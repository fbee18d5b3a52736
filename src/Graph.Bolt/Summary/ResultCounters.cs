namespace Graph.Bolt;

/// <summary>Counters as the server's <c>stats</c> map has them; what it leaves out is zero.</summary>
internal sealed class ResultCounters(IReadOnlyDictionary<string, object?> stats) : ICounters
{
    public bool ContainsUpdates => stats.GetValueOrDefault("contains-updates") as bool?
        ?? (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    public int NodesCreated => Count("nodes-created");

    public int NodesDeleted => Count("nodes-deleted");

    public int RelationshipsCreated => Count("relationships-created");

    public int RelationshipsDeleted => Count("relationships-deleted");

    public int PropertiesSet => Count("properties-set");

    public int LabelsAdded => Count("labels-added");

    public int LabelsRemoved => Count("labels-removed");

    public int IndexesAdded => Count("indexes-added");

    public int IndexesRemoved => Count("indexes-removed");

    public int ConstraintsAdded => Count("constraints-added");

    public int ConstraintsRemoved => Count("constraints-removed");

    public int SystemUpdates => Count("system-updates");

    public bool ContainsSystemUpdates => stats.GetValueOrDefault("contains-system-updates") as bool? ?? SystemUpdates != 0;

    private int Count(string name) => (int)(stats.GetValueOrDefault(name) as long? ?? 0);
}
