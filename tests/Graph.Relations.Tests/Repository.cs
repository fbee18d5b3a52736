using Graph.Embedded;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;
using Graph.Testing;

namespace Graph.Relations.Tests;

/// <summary>What every test starts from: the Cypher files and an empty database with the schema.</summary>
internal static class Repository
{
    public static CypherFiles Files { get; } = CypherFiles.Load(RepositoryRoot.Combine("cypher"));

    public static async Task<IGraphDatabase> EmptyDatabaseAsync(DatabaseKind kind)
    {
        IGraphDatabase database = kind == DatabaseKind.Embedded
            ? await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory)
            : await Neo4jServer.OpenEmptyAsync();
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
