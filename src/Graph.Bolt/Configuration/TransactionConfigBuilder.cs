namespace Graph.Bolt;

/// <summary>Sets up a transaction.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig _config;

    internal TransactionConfigBuilder(TransactionConfig config) => _config = config;

    /// <summary>How long it may run on the server; null for the server's own limit, zero for no limit.</summary>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        if (timeout is { } time)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, nameof(timeout));
        }

        _config.Timeout = timeout;
        return this;
    }

    /// <summary>What the server's query log shows beside it.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object?> metadata)
    {
        _config.Metadata = metadata ?? throw new ArgumentNullException(nameof(metadata));
        return this;
    }
}
