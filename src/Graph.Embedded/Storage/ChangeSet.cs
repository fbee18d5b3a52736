namespace Graph.Embedded.Storage;

/// <summary>What a write transaction has touched so far.</summary>
/// <param name="before">The state it began with.</param>
internal sealed class ChangeSet(GraphState before)
{
    /// <summary>Nodes created, deleted, relabelled or given other properties.</summary>
    public TouchedElements Nodes { get; } = new(before.NextNode);

    /// <summary>Relationships created, deleted or given other properties.</summary>
    public TouchedElements Relationships { get; } = new(before.NextRelationship);

    /// <summary>Nodes deleted by this transaction.</summary>
    public HashSet<int> DeletedNodes { get; } = [];

    /// <summary>Relationships deleted by this transaction.</summary>
    public HashSet<int> DeletedRelationships { get; } = [];

    /// <summary>Whether an index or constraint was added or dropped.</summary>
    public bool Schema { get; set; }

    /// <summary>Whether nothing was touched, so that there is nothing to commit.</summary>
    public bool IsEmpty => Nodes.IsEmpty && Relationships.IsEmpty && !Schema;
}
