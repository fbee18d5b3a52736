namespace Graph.Bolt;

/// <summary>What a transaction was told.</summary>
public sealed class TransactionConfig
{
    private readonly TimeSpan? _timeout;
    private readonly IDictionary<string, object?> _metadata = new Dictionary<string, object?>();

    internal static TransactionConfig Default { get; } = new();

    /// <summary>
    /// How long it may run on the server; null for the server's own limit, zero for no limit. A negative one throws
    /// <see cref="ArgumentOutOfRangeException"/>.
    /// </summary>
    public TimeSpan? Timeout
    {
        get => _timeout;
        init => _timeout = value is not { } time || time >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), time, "A transaction's time limit is zero or more.");
    }

    /// <summary>What the server's query log shows beside it.</summary>
    public IDictionary<string, object?> Metadata
    {
        get => _metadata;
        init => _metadata = value ?? throw new ArgumentNullException(nameof(value));
    }
}
