namespace Graph.Relations.Exchange;

/// <summary>What restoring a file did; nothing where the graph held all of it already.</summary>
/// <param name="Nodes">How many nodes were made.</param>
/// <param name="Relationships">How many relationships were made.</param>
/// <param name="Entities">How many of the nodes are entities.</param>
/// <param name="Claims">How many are claims.</param>
/// <param name="Passages">How many are passages.</param>
/// <param name="Drawn">How many of the relationships join entities; what pairs of states add up to is not counted.</param>
public sealed record RestoreOutcome(int Nodes, int Relationships, int Entities, int Claims, int Passages, int Drawn)
{
    /// <summary>Whether the graph held all of it already.</summary>
    public bool IsUnchanged => Nodes + Relationships == 0;
}
