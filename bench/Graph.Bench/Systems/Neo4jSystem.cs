using System.Globalization;
using Graph.Model;
using Graph.Neo4j;
using Graph.Testing;

namespace Graph.Bench.Systems;

/// <summary>
/// The Neo4j server to measure: the one that <c>GRAPH_NEO4J_URI</c> names, which has to be empty, else one of our own
/// from the shared folder, with its data in a temporary folder. Ended when disposed.
/// </summary>
internal sealed class Neo4jSystem : IAsyncDisposable
{
    /// <summary>The name in tables.</summary>
    public const string Name = "Neo4j";

    private readonly Neo4jProcess? _process;

    private Neo4jSystem(Neo4jProcess? process, Neo4jOptions options, Uri? http)
    {
        (_process, Options, Http) = (process, options, http);
        Database = new Neo4jDatabase(options);
    }

    /// <summary>How to reach it.</summary>
    public Neo4jOptions Options { get; }

    /// <summary>Its HTTP Query API; null for a server of somebody else's.</summary>
    public Uri? Http { get; }

    /// <summary>The server behind our port.</summary>
    public Neo4jDatabase Database { get; }

    /// <summary>Finds or starts it; null where there is none.</summary>
    public static async Task<Neo4jSystem?> TryStartAsync()
    {
        var system = Named() is { } named ? new Neo4jSystem(null, named, null)
            : Neo4jProcess.IsAvailable ? await StartAsync()
            : null;
        if (system is not null && await IsUsedAsync(system.Database))
        {
            await system.DisposeAsync();
            throw new BenchException($"{system.Options.Address} holds data; measuring takes an empty server, and leaves it empty.");
        }

        return system;
    }

    /// <summary>Erases all nodes and relationships.</summary>
    public Task EmptyAsync() => Statements.RunAsync(Database, "MATCH (n) DETACH DELETE n");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _process?.Dispose();
    }

    private static Neo4jOptions? Named() => Environment.GetEnvironmentVariable("GRAPH_NEO4J_URI") is { Length: > 0 } address
        ? new Neo4jOptions
        {
            Address = new Uri(address),
            User = Environment.GetEnvironmentVariable("GRAPH_NEO4J_USER"),
            Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J_PASSWORD"),
        }
        : null;

    private static async Task<Neo4jSystem> StartAsync()
    {
        await Console.Error.WriteLineAsync("starting Neo4j …");
        var httpPort = FreePort.Find();
        var process = new Neo4jProcess(FreePort.Find());
        try
        {
            var environment = new Dictionary<string, string?> { ["NEO4J_HTTP_PORT"] = httpPort.ToString(CultureInfo.InvariantCulture) };
            await process.StartAsync(environment: environment);
        }
        catch
        {
            process.Dispose();
            throw;
        }

        return new Neo4jSystem(process, new Neo4jOptions { Address = process.Address }, new Uri($"http://127.0.0.1:{httpPort}/"));
    }

    private static async Task<bool> IsUsedAsync(IGraphDatabase database) =>
        (await Statements.RowsAsync(database, new CypherQuery("MATCH (n) RETURN 1 LIMIT 1"))).Count > 0;
}
