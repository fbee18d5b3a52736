using Graph.Api.Hosting;
using Graph.Embedded;
using Graph.Model;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>When a database gets the constraints and indexes of our graph.</summary>
public sealed class PreparedDatabaseTests
{
    [Test]
    public async Task An_embedded_database_has_none_of_ours_until_something_of_ours_is_written()
    {
        await using var database = await OpenAsync(DatabaseKind.Embedded);
        await database.VerifyAsync();
        await using (var transaction = await database.BeginAsync(AccessMode.Write))
        {
            await RunAsync(transaction, "CREATE (:Person {name: 'Kari'})");
            await transaction.CommitAsync();
        }

        Assert.That(await ConstraintsAsync(database), Is.Empty);

        await database.WriteAsync((transaction, token) => RunAsync(transaction, "RETURN 1", token));

        Assert.That(await ConstraintsAsync(database), Does.Contain("entity_id"));
    }

    [Test]
    public async Task A_server_has_them_from_the_start()
    {
        await using var database = await OpenAsync(DatabaseKind.Neo4j);

        await database.VerifyAsync();

        Assert.That(await ConstraintsAsync(database), Does.Contain("entity_id"));
    }

    private static async Task<PreparedDatabase> OpenAsync(DatabaseKind kind) => new(
        kind == DatabaseKind.Embedded ? await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory) : await Neo4jServer.OpenEmptyAsync(),
        StatementFiles.Load(new ProgramFolders(RepositoryRoot.Path)));

    private static Task<IReadOnlyList<string>> ConstraintsAsync(PreparedDatabase database) =>
        database.ReadAsync((transaction, token) => RunAsync(transaction, "SHOW CONSTRAINTS YIELD name RETURN name", token));

    private static async Task<IReadOnlyList<string>> RunAsync(IGraphTransaction transaction, string statement, CancellationToken cancellationToken = default)
    {
        await using var result = await transaction.RunAsync(new CypherQuery(statement), cancellationToken);
        var texts = new List<string>();
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            texts.AddRange(row.Where(value => value.Kind == ValueKind.String).Select(value => value.AsString()));
        }

        return texts;
    }
}
