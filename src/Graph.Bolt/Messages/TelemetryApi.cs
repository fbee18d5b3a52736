namespace Graph.Bolt.Messages;

/// <summary>The ways to begin a transaction, by the numbers that TELEMETRY sends (https://neo4j.com/docs/bolt/current/bolt/message/#messages-telemetry).</summary>
internal enum TelemetryApi
{
    /// <summary>A transaction function.</summary>
    TransactionFunction = 0,

    /// <summary>A transaction that the caller ends.</summary>
    Transaction = 1,

    /// <summary>A statement of its own.</summary>
    AutoCommit = 2,

    /// <summary>An executable query.</summary>
    ExecutableQuery = 3,
}
