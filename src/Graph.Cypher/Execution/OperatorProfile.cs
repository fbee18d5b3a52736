namespace Graph.Cypher.Execution;

/// <summary>What one operator did in a run.</summary>
internal sealed class OperatorProfile
{
    /// <summary>How many rows it gave.</summary>
    public long Rows { get; set; }
}
