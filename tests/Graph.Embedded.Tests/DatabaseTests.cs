using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>The query port over the engine and the store.</summary>
[TestFixture]
internal sealed class DatabaseTests
{
    [Test]
    public async Task What_a_write_transaction_commits_a_read_transaction_reads()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        var counters = await database.WriteAsync(async (transaction, cancellation) =>
        {
            await using var result = await transaction.RunAsync(
                new CypherQuery("CREATE (:State {name: $name})-[:PARTY_TO]->(:Treaty {title: 'Friendship'})", ("name", Value.Of("Russia"))), cancellation);
            return (await result.ConsumeAsync(cancellation)).Counters;
        });

        Assert.That(counters.NodesCreated, Is.EqualTo(2));
        Assert.That(await RowsAsync(database, "MATCH (s:State)-[:PARTY_TO]->(t) RETURN s.name AS state, t.title AS treaty"), Is.EqualTo(new[] { "'Russia', 'Friendship'" }));
    }

    [Test]
    public async Task A_failed_transaction_leaves_nothing()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using (var transaction = await database.BeginAsync(AccessMode.Write))
        {
            await using var result = await transaction.RunAsync(new CypherQuery("CREATE (:State)"));
            Assert.That(() => transaction.RunAsync(new CypherQuery("RETURN 1 +")), Throws.InstanceOf<GraphException>());
            Assert.That(() => transaction.CommitAsync(), Throws.InstanceOf<GraphException>());
        }

        Assert.That(await RowsAsync(database, "MATCH (n) RETURN count(n) AS n"), Is.EqualTo(new[] { "0" }));
    }

    [Test]
    public async Task More_rows_than_a_batch_come_in_order()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);

        Assert.That(await RowsAsync(database, "UNWIND range(1, 1000) AS n RETURN n"), Is.EqualTo(Enumerable.Range(1, 1000).Select(number => $"{number}")));
    }

    [TestCase(AccessMode.Read, "RETURN 1 AS n")]
    [TestCase(AccessMode.Write, "CREATE (n:State) RETURN n.name AS n")]
    public async Task On_the_callers_thread_a_statement_has_run_when_the_call_returns(AccessMode mode, string text)
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var transaction = await database.BeginAsync(mode, new TransactionOptions { OnCallersThread = true });

        var running = transaction.RunAsync(new CypherQuery(text));
        var hasRun = running.IsCompletedSuccessfully;
        await using var result = await running;
        var committing = transaction.CommitAsync();
        var hasCommitted = committing.IsCompletedSuccessfully;
        await committing;

        Assert.That((hasRun, hasCommitted), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task On_the_callers_thread_a_failure_is_the_tasks()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var transaction = await database.BeginAsync(AccessMode.Write, new TransactionOptions { OnCallersThread = true });

        var running = transaction.RunAsync(new CypherQuery("CREATE (:State {share: 1 / $zero})", ("zero", Value.Of(0))));

        Assert.That(async () => await running, Throws.TypeOf<GraphException>());
    }

    [Test]
    public async Task A_read_transaction_refuses_a_write()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var transaction = await database.BeginAsync(AccessMode.Read);

        Assert.That(
            () => transaction.RunAsync(new CypherQuery("CREATE ()")), Throws.TypeOf<GraphException>().With.Property("Code").EqualTo(ErrorCodes.AccessMode));
    }

    private static Task<List<string>> RowsAsync(EmbeddedDatabase database, string text) => database.ReadAsync(async (transaction, cancellation) =>
    {
        await using var result = await transaction.RunAsync(new CypherQuery(text), cancellation);
        var rows = new List<string>();
        await foreach (var row in result.RowsAsync(cancellation))
        {
            rows.Add(string.Join(", ", row));
        }

        return rows;
    });
}
