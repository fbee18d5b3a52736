using Graph.Model;
using Graph.Neo4j;

namespace Graph.Testing;

/// <summary>
/// A real Neo4j for tests: one for the whole test process, started when it is first asked for and ended with it, from the
/// shared folder; or the server that <c>GRAPH_NEO4J_URI</c> names (with <c>GRAPH_NEO4J_USER</c> and
/// <c>GRAPH_NEO4J_PASSWORD</c>; its data is erased), on which test processes take turns.
/// </summary>
public static class Neo4jServer
{
    private static readonly TimeSpan TurnLimit = TimeSpan.FromMinutes(30);

    private static readonly Lazy<Task<Neo4jOptions>> Started = new(StartAsync);

    /// <summary>
    /// How to reach it. Where there is none the test is skipped with the reason, or fails when
    /// <c>GRAPH_REQUIRE_SHARED</c> is 1.
    /// </summary>
    public static Task<Neo4jOptions> OptionsAsync()
    {
        if (Named() is null && !Neo4jProcess.IsAvailable)
        {
            Requirement.NotMet("GRAPH_REQUIRE_SHARED", "There is no Neo4j: GRAPH_NEO4J_URI names none, and the shared folder has none to start.");
        }

        return Started.Value;
    }

    /// <summary>Connects to it and erases its nodes and relationships; its indexes and constraints stay.</summary>
    public static async Task<Neo4jDatabase> OpenEmptyAsync()
    {
        var database = new Neo4jDatabase(await OptionsAsync());
        await RunAsync(database, "MATCH (n) DETACH DELETE n");
        return database;
    }

    /// <summary>Drops every index and constraint too.</summary>
    public static async Task<Neo4jDatabase> OpenBareAsync()
    {
        var database = await OpenEmptyAsync();
        foreach (var (show, drop) in new[] { ("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX") })
        {
            foreach (var row in await RunAsync(database, show))
            {
                await RunAsync(database, $"{drop} `{row[0].AsString()}` IF EXISTS");
            }
        }

        return database;
    }

    private static Task<List<IReadOnlyList<Value>>> RunAsync(Neo4jDatabase database, string statement) => database.WriteAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement), token);
            return await result.RowsAsync(token).ToListAsync(token);
        });

    private static Neo4jOptions? Named() => Environment.GetEnvironmentVariable("GRAPH_NEO4J_URI") is { Length: > 0 } address
        ? new Neo4jOptions
        {
            Address = new Uri(address),
            User = Environment.GetEnvironmentVariable("GRAPH_NEO4J_USER"),
            Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J_PASSWORD"),
        }
        : null;

    private static async Task<Neo4jOptions> StartAsync()
    {
        if (Named() is { } named)
        {
            await ProcessTurn.TakeAsync($"neo4j {named.Address}", TurnLimit); // not disposed: it ends with this process
            return named;
        }

        var process = await Neo4jProcess.StartNewAsync(); // not disposed: it ends with this process
        return new Neo4jOptions { Address = process.Address };
    }
}
