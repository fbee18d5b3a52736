namespace Graph.Bolt;

/// <summary>Sets up a transaction.</summary>
public sealed class TransactionConfigBuilder
{
    private TransactionConfig _config = TransactionConfig.Default;

    internal TransactionConfigBuilder()
    {
    }

    /// <summary>How long it may run on the server; null for the server's own limit, zero for no limit.</summary>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        _config = new TransactionConfig { Timeout = timeout, Metadata = _config.Metadata };
        return this;
    }

    /// <summary>What the server's query log shows beside it.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object?> metadata)
    {
        _config = new TransactionConfig { Timeout = _config.Timeout, Metadata = metadata };
        return this;
    }

    internal static TransactionConfig Build(Action<TransactionConfigBuilder>? action)
    {
        var builder = new TransactionConfigBuilder();
        action?.Invoke(builder);
        return builder._config;
    }
}
