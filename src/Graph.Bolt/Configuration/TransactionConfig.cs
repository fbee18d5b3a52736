namespace Graph.Bolt;

/// <summary>What a transaction was told.</summary>
public sealed class TransactionConfig
{
    internal static TransactionConfig Default { get; } = new();

    /// <summary>How long it may run on the server; null for the server's own limit, zero for no limit.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>What the server's query log shows beside it.</summary>
    public IDictionary<string, object?> Metadata { get; internal set; } = new Dictionary<string, object?>();
}
