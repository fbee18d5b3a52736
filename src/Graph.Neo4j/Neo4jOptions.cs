namespace Graph.Neo4j;

/// <summary>Which server, who asks, and within which limits.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The server: <c>bolt://</c>, <c>neo4j://</c>, each also with <c>+s</c> or <c>+ssc</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The user; null where authentication is off.</summary>
    public string? User { get; init; }

    /// <summary>The password. It is never written to a log or a message.</summary>
    public string? Password { get; init; }

    /// <summary>The database; null for the user's own.</summary>
    public string? Database { get; init; }

    /// <summary>Connections to one server at a time.</summary>
    public int MaxConnectionPoolSize { get; init; } = 100;

    /// <summary>How long to wait for a server to take a connection.</summary>
    public TimeSpan ConnectionTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for a free connection.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a transaction is tried again after failures that may pass.</summary>
    public TimeSpan MaxTransactionRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Says who and where, without the password.</summary>
    public override string ToString() => $"{Address} as {User ?? "nobody"}";
}
