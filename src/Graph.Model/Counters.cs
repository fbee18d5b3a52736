namespace Graph.Model;

/// <summary>What a statement changed, in the names of Neo4j's Query API.</summary>
public sealed record Counters
{
    /// <summary>Nothing was changed.</summary>
    public static Counters None { get; } = new();

    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels removed from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes added.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>Indexes removed.</summary>
    public long IndexesRemoved { get; init; }

    /// <summary>Constraints added.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>Constraints removed.</summary>
    public long ConstraintsRemoved { get; init; }

    /// <summary>Whether anything was changed, data or schema.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    /// <summary>Whether the system of databases, users and rights was changed: never, there is one database.</summary>
    public bool ContainsSystemUpdates { get; init; }

    /// <summary>The sum of two.</summary>
    public static Counters operator +(Counters left, Counters right) => left.Add(right);

    /// <summary>The sum of this and another.</summary>
    public Counters Add(Counters other) => new()
    {
        NodesCreated = NodesCreated + other.NodesCreated,
        NodesDeleted = NodesDeleted + other.NodesDeleted,
        RelationshipsCreated = RelationshipsCreated + other.RelationshipsCreated,
        RelationshipsDeleted = RelationshipsDeleted + other.RelationshipsDeleted,
        PropertiesSet = PropertiesSet + other.PropertiesSet,
        LabelsAdded = LabelsAdded + other.LabelsAdded,
        LabelsRemoved = LabelsRemoved + other.LabelsRemoved,
        IndexesAdded = IndexesAdded + other.IndexesAdded,
        IndexesRemoved = IndexesRemoved + other.IndexesRemoved,
        ConstraintsAdded = ConstraintsAdded + other.ConstraintsAdded,
        ConstraintsRemoved = ConstraintsRemoved + other.ConstraintsRemoved,
    };
}
