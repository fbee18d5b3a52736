namespace Graph.Model;

/// <summary>Limits of one transaction. A limit that is null does not apply.</summary>
public sealed record TransactionOptions
{
    /// <summary>No limits.</summary>
    public static TransactionOptions Default { get; } = new();

    /// <summary>How long its statements may run, all together; past it, <see cref="ErrorCodes.TransactionTimedOut"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// How long a write transaction may wait until the one before it has ended (the embedded database only); past it,
    /// <see cref="ErrorCodes.LockAcquisitionTimeout"/>.
    /// </summary>
    public TimeSpan? TurnTimeout { get; init; }

    /// <summary>
    /// Whether it is there for one statement that commits by itself (<c>CALL { } IN TRANSACTIONS</c>): what that has
    /// committed stays, also where the transaction is rolled back. Other transactions refuse such a statement.
    /// </summary>
    public bool CommitsInBatches { get; init; }

    /// <summary>
    /// Whether its statements may run on the thread that asks for them, as one that serves a request has nothing else to do
    /// (the embedded database only); otherwise they run on another, and the caller's is free.
    /// </summary>
    public bool OnCallersThread { get; init; }

    /// <summary>Whether it waits for further statements, and is listed by SHOW TRANSACTIONS meanwhile (the embedded database only; a server lists all).</summary>
    public bool StaysOpen { get; init; }

    /// <summary>How many bytes a statement's intermediate results may take (the embedded database only); past it, <see cref="ErrorCodes.OutOfMemory"/>.</summary>
    public long? MemoryBytes { get; init; }
}
