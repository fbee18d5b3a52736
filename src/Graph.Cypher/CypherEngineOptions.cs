namespace Graph.Cypher;

/// <summary>Limits of a <see cref="CypherEngine"/>.</summary>
public sealed record CypherEngineOptions
{
    /// <summary>What applies unless told otherwise.</summary>
    public static CypherEngineOptions Default { get; } = new();

    /// <summary>How many prepared statements are kept, by text; at least 1. The least recently used goes first.</summary>
    public int PlanCacheSize { get; init; } = 1000;

    /// <summary>How many characters a statement may have.</summary>
    public int MaximumStatementLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many items a list, or characters a text, may come to have in one expression.</summary>
    public int MaximumCollectionSize { get; init; } = 50_000_000;

    /// <summary>The folder whose files LOAD CSV reads by <c>file:///NAME</c>; null for none. Nothing outside it is read.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>
    /// Whether LOAD CSV fetches http and https addresses: whoever may send statements then reaches whatever this machine does.
    /// </summary>
    public bool FetchesAddresses { get; init; }

    /// <summary>What its database is called where a statement asks.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>Rewrites of the planner that are switched off, for tests.</summary>
    internal IReadOnlySet<Planning.PlanRule> Without { get; init; } = new HashSet<Planning.PlanRule>();
}
