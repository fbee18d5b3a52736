using Graph.Api.Features.Imports;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Api.Hosting;

/// <summary>The settings below <c>Graph</c> in <c>appsettings.json</c>, or <c>Graph__Name</c> in the environment.</summary>
internal sealed record GraphOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Graph";

    /// <summary>
    /// The database: <c>embedded:FILE</c>, where a relative FILE starts at the program's root folder, or a Neo4j server:
    /// <c>bolt://HOST:7687</c> or <c>neo4j://HOST:7687</c>, each also with <c>+s</c> (TLS) or <c>+ssc</c> (TLS with any
    /// certificate).
    /// </summary>
    public string Database { get; init; } = "embedded:data/graph.db";

    /// <summary>
    /// The file that keeps what is no part of the graph: imports on their way, drafts under review, saved views. A relative
    /// one starts at the program's root folder. Unless given: beside an embedded database (<c>graph.db.workspace</c>), else
    /// <c>data/HOST-PORT.workspace</c>.
    /// </summary>
    public string? Workspace { get; init; }

    /// <summary>
    /// The database's name: on a Neo4j server, and for clients of Neo4j's Query API (<c>/db/NAME/query/v2</c>).
    /// </summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>The user of a Neo4j server; none where its authentication is off.</summary>
    public string? User { get; init; }

    /// <summary>The user's password: from the environment or the user's secrets, never from a command line, never logged.</summary>
    public string? Password { get; init; }

    /// <summary>How many connections to one Neo4j server there may be.</summary>
    public int MaxServerConnections { get; init; } = 100;

    /// <summary>How many seconds a Neo4j server may take to accept a connection.</summary>
    public double ServerConnectSeconds { get; init; } = 5;

    /// <summary>How many seconds a transaction waits for one of the connections to become free.</summary>
    public double ServerWaitSeconds { get; init; } = 60;

    /// <summary>For how many seconds a transaction that met a passing failure of a Neo4j server is tried again.</summary>
    public double ServerRetrySeconds { get; init; } = 10;

    /// <summary>For how many seconds an upload waits for a database that is away before it fails.</summary>
    public double MaxImportWaitSeconds { get; init; } = 600;

    /// <summary>
    /// How many claims an import brings into a Neo4j server, or a roll-back takes out of it, in one transaction, which the server holds in
    /// memory until its end, and how many nodes and relationships of an exported graph; more of them take several, and whatever ends
    /// them between, all of it is taken back. Unless set, as many as the server has memory for, and 8,000 of a roll-back.
    /// </summary>
    public int? MaxTransactionClaims { get; init; }

    /// <summary>How many bytes one upload may have; past it, 413.</summary>
    public long MaxImportBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many files an uploaded archive may hold.</summary>
    public int MaxArchiveFiles { get; init; } = 10_000;

    /// <summary>How many bytes the files of an uploaded archive may have together when they are unpacked.</summary>
    public long MaxArchiveBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many times as long as packed a file of an archive may be unpacked.</summary>
    public int MaxArchiveRatio { get; init; } = 200;

    /// <summary>How many bytes of uploads may wait for their turn; past it, 429.</summary>
    public long MaxWaitingImportBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many finished imports are remembered; the oldest go first.</summary>
    public int MaxKeptImports { get; init; } = 1000;

    /// <summary>
    /// About how many bytes of memory may be taken by what was planned for imports under review; a late page of an import that needs more
    /// plans what there is no room for each time.
    /// </summary>
    public long MaxReviewMemoryBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How many bytes the body of a query may have; past it, 413.</summary>
    public long MaxQueryBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many seconds a query may run; a request may ask for less, not for more.</summary>
    public double MaxQuerySeconds { get; init; } = 60;

    /// <summary>How many rows a query may answer; past it, the answer ends with an error.</summary>
    public long MaxQueryRows { get; init; } = 1_000_000;

    /// <summary>How many bytes a query may answer; past it, the answer ends with an error.</summary>
    public long MaxQueryAnswerBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>How many bytes a query's intermediate results may take in the embedded database.</summary>
    public long MaxQueryMemoryBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>How many transactions that span several requests may be open; past it, 503.</summary>
    public int MaxOpenTransactions { get; init; } = 100;

    /// <summary>After how many seconds without a request an open transaction is rolled back.</summary>
    public double TransactionIdleSeconds { get; init; } = 60;

    /// <summary>How many seconds a transaction that spans several requests may be open, all in all.</summary>
    public double MaxTransactionSeconds { get; init; } = 3600;

    /// <summary>How many nodes one picture may have.</summary>
    public int MaxPictureNodes { get; init; } = 5000;

    /// <summary>How many relationships a path may have; 8 at most.</summary>
    public int MaxPathLength { get; init; } = PathQueries.LongestPath;

    /// <summary>How many paths one answer may have.</summary>
    public int MaxPaths { get; init; } = 100;

    /// <summary>How many characters a saved view or statement may have.</summary>
    public int MaxSavedCharacters { get; init; } = 1_000_000;

    /// <summary>How many neighbours or sentences one page may have.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>How many hits one search may answer.</summary>
    public int MaxSearchHits { get; init; } = 100;

    /// <summary>How many characters a search may have.</summary>
    public int MaxSearchLength { get; init; } = 500;

    /// <summary>Whether a service on an embedded database compiles what queries run through before the first one comes.</summary>
    public bool WarmUp { get; init; } = true;

    /// <summary>Whether <c>POST /api/v1/query</c> may write; off unless somebody turns it on.</summary>
    public bool AllowWrites { get; init; }

    /// <summary>
    /// The folder whose files <c>LOAD CSV FROM 'file:///NAME'</c> reads in the embedded database, for callers that may write; a
    /// relative one starts at the program's root folder. Unless given, statements read no files. Nothing outside it is read,
    /// not by links either.
    /// </summary>
    public string? ImportFolder { get; init; }

    /// <summary>
    /// Whether <c>LOAD CSV</c> fetches http and https addresses for callers that may write, who then reach whatever this machine
    /// reaches; off unless somebody turns it on.
    /// </summary>
    public bool LoadAddresses { get; init; }

    /// <summary>How much one transaction of a server takes.</summary>
    internal ImportLimits ImportLimits() => new(MaxTransactionClaims);

    /// <summary>How much an uploaded archive may hold.</summary>
    internal ArchiveLimits ArchiveLimits() => new(MaxArchiveFiles, MaxArchiveBytes, MaxArchiveRatio);

    /// <summary>Says where the data is, not with which password.</summary>
    public override string ToString() => $"{Section}: {Database}";
}
