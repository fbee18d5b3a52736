using Graph.Embedded;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;
using Graph.Relations.Tests.Neo4j;
using Graph.Testing;

namespace Graph.Relations.Tests;

/// <summary>What every test starts from: the Cypher files and an empty database with the schema.</summary>
internal static class Repository
{
    /// <summary>Where set, the address of an empty Neo4j server's HTTP interface, on which all tests run instead of the embedded database.</summary>
    private const string Neo4jVariable = "GRAPH_TEST_NEO4J_HTTP";

    public static CypherFiles Files { get; } = CypherFiles.Load(RepositoryRoot.Combine("cypher"));

    public static async Task<IGraphDatabase> EmptyDatabaseAsync()
    {
        var address = Environment.GetEnvironmentVariable(Neo4jVariable);
        IGraphDatabase database = address is null
            ? await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory)
            : new Neo4jHttpDatabase(new Uri(address));
        if (address is not null)
        {
            await RunAsync(database, "MATCH (n) DETACH DELETE n");
        }

        await GraphSchema.EnsureAsync(database, Files);
        return database;
    }

    public static Task<bool> RunAsync(IGraphDatabase database, string statement) => database.WriteAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement), token);
            await result.ConsumeAsync(token);
            return true;
        });
}
