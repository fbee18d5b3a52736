namespace Graph.Api.Hosting;

/// <summary>The settings below <c>Graph</c> in <c>appsettings.json</c>, or <c>Graph__Name</c> in the environment.</summary>
internal sealed record GraphOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Graph";

    /// <summary>The database: <c>embedded:FILE</c>, where a relative FILE starts at the program's root folder.</summary>
    public string Database { get; init; } = "embedded:data/graph.db";

    /// <summary>The name that the database has for clients of Neo4j's Query API: <c>/db/NAME/query/v2</c>.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>How many bytes one upload may have; past it, 413.</summary>
    public long MaxImportBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many bytes of uploads may wait for their turn; past it, 429.</summary>
    public long MaxWaitingImportBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many finished imports are remembered; the oldest go first.</summary>
    public int MaxKeptImports { get; init; } = 1000;

    /// <summary>How many bytes the body of a query may have; past it, 413.</summary>
    public long MaxQueryBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How many seconds a query may run; a request may ask for less, not for more.</summary>
    public double MaxQuerySeconds { get; init; } = 60;

    /// <summary>How many rows a query may answer; past it, the answer ends with an error.</summary>
    public long MaxQueryRows { get; init; } = 1_000_000;

    /// <summary>How many bytes a query's intermediate results may take in the embedded database.</summary>
    public long MaxQueryMemoryBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>How many nodes one picture may have.</summary>
    public int MaxPictureNodes { get; init; } = 5000;

    /// <summary>How many neighbours or sentences one page may have.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>How many hits one search may answer.</summary>
    public int MaxSearchHits { get; init; } = 100;

    /// <summary>How many characters a search may have.</summary>
    public int MaxSearchLength { get; init; } = 500;

    /// <summary>Whether <c>POST /api/v1/query</c> may write; off unless somebody turns it on.</summary>
    public bool AllowWrites { get; init; }
}
