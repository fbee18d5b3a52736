using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Transactions that stay open between their statements, as SHOW and TERMINATE TRANSACTIONS see them.</summary>
[TestFixture]
internal sealed class StandingTransactionTests
{
    private static readonly TransactionOptions Standing = new() { StaysOpen = true };

    [Test]
    public async Task A_transaction_that_waits_for_its_next_statement_is_listed_until_it_ends()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var waiting = await database.BeginAsync(AccessMode.Read, Standing);
        await RowsAsync(waiting, "RETURN 1");

        var listed = await ListedAsync(database);
        await waiting.CommitAsync();
        var after = await ListedAsync(database);

        Assert.Multiple(() =>
        {
            Assert.That(listed, Has.Count.EqualTo(1));
            Assert.That(listed[0][1].AsString(), Is.Empty);
            Assert.That(after, Is.Empty);
        });
    }

    [Test]
    public async Task All_statements_of_a_transaction_have_its_id()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var standing = await database.BeginAsync(AccessMode.Read, Standing);
        var first = (await ListedAsync(database))[0][0];

        var own = await RowsAsync(standing, "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH 'SHOW' RETURN transactionId");

        Assert.That(own, Is.EqualTo(new[] { new[] { first } }));
    }

    [Test]
    public async Task The_next_statement_of_a_terminated_transaction_fails()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var waiting = await database.BeginAsync(AccessMode.Write, Standing);
        await RowsAsync(waiting, "CREATE (:P)");
        var id = (await ListedAsync(database))[0][0].AsString();

        var message = await database.ReadAsync((other, _) => RowsAsync(other, $"TERMINATE TRANSACTIONS '{id}' YIELD message"));
        var failure = Assert.ThrowsAsync<GraphException>(() => waiting.RunAsync(new CypherQuery("RETURN 1")));

        Assert.Multiple(() =>
        {
            Assert.That(message[0][0].AsString(), Is.EqualTo("Transaction terminated."));
            Assert.That(failure!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
        });
    }

    private static Task<IReadOnlyList<IReadOnlyList<Value>>> ListedAsync(EmbeddedDatabase database) => database.ReadAsync(
        (other, _) => RowsAsync(other, "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId, currentQuery"));

    private static async Task<IReadOnlyList<IReadOnlyList<Value>>> RowsAsync(IGraphTransaction transaction, string statement)
    {
        await using var result = await transaction.RunAsync(new CypherQuery(statement));
        var rows = new List<IReadOnlyList<Value>>();
        await foreach (var row in result.RowsAsync())
        {
            rows.Add([.. row]);
        }

        return rows;
    }
}
