using Graph.Conformance.Tck;
using Graph.Model;
using Graph.Neo4j;
using Graph.Testing;

namespace Graph.Cypher.Tests.Execution;

/// <summary>The real server, emptied, behind what cases run on. Cases are synchronous, so it waits for each answer.</summary>
internal sealed class Neo4jScenarioDatabase : IScenarioDatabase
{
    private static readonly TransactionOptions Limit = new() { Timeout = TimeSpan.FromSeconds(20) };

    private readonly Neo4jDatabase _database;

    private Neo4jScenarioDatabase(Neo4jDatabase database) => _database = database;

    public static async Task<Neo4jScenarioDatabase> OpenAsync() => new(await Neo4jServer.OpenBareAsync());

    public ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters) => _database.WriteAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement, parameters), token);
            var rows = await result.RowsAsync(token).ToListAsync(token);
            return new ScenarioAnswer(result.Columns, rows);
        },
        Limit).GetAwaiter().GetResult();

    public bool TryAddProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table) => false;

    public void Dispose() => _database.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
