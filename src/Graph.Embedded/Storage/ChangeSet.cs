namespace Graph.Embedded.Storage;

/// <summary>What a write transaction has touched so far.</summary>
internal sealed class ChangeSet
{
    /// <summary>Nodes created, deleted, relabelled or given other properties.</summary>
    public HashSet<int> Nodes { get; } = [];

    /// <summary>Relationships created, deleted or given other properties.</summary>
    public HashSet<int> Relationships { get; } = [];

    /// <summary>Nodes deleted by this transaction.</summary>
    public HashSet<int> DeletedNodes { get; } = [];

    /// <summary>Relationships deleted by this transaction.</summary>
    public HashSet<int> DeletedRelationships { get; } = [];

    /// <summary>Whether an index or constraint was added or dropped.</summary>
    public bool Schema { get; set; }

    /// <summary>Whether nothing was touched, so that there is nothing to commit.</summary>
    public bool IsEmpty => Nodes.Count == 0 && Relationships.Count == 0 && !Schema;
}
