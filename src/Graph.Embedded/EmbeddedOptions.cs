using Graph.Cypher;

namespace Graph.Embedded;

/// <summary>Where an embedded database lies and what it may spend.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>The database file; made when it is missing, with its folder. Not used in memory.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether nothing is kept: for tests. Closing it loses everything.</summary>
    public bool InMemory { get; init; }

    /// <summary>
    /// Whether to open for reading only: the state at the time of opening, also while another process holds the database
    /// for writing.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// Whether each commit waits until the disk has it. Without, a commit still survives the end of the process, however
    /// it ends, but a power cut may take the last ones back (whole transactions, newest first).
    /// </summary>
    public bool SurvivePowerCut { get; init; } = true;

    /// <summary>How long a transaction's statements may run where the transaction does not say; null for no limit.</summary>
    public TimeSpan? TransactionTimeout { get; init; }

    /// <summary>How many bytes a statement's intermediate results may take where the transaction does not say; null for no limit.</summary>
    public long? StatementMemoryBytes { get; init; }

    /// <summary>How many rows a statement may return; null for no limit.</summary>
    public long? StatementRows { get; init; }

    /// <summary>How long to wait for another program that locks the file for a moment.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long closing waits for the write transaction under way; past it, that transaction is rolled back.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Limits of the Cypher engine.</summary>
    public CypherEngineOptions Engine { get; init; } = CypherEngineOptions.Default;

    /// <summary>A database that lives as long as the object.</summary>
    public static EmbeddedOptions Memory { get; } = new() { InMemory = true };
}
