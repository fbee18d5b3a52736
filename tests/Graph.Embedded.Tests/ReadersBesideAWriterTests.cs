using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Readers that never rest, beside a writer that imports: none waits, none sees half a transaction.</summary>
[TestFixture]
internal sealed class ReadersBesideAWriterTests
{
    private const int Transactions = 100;
    private const int RowsPerTransaction = 20;

    // Each row is a pair of nodes and what joins them, so a state in which the three counts differ is half a transaction.
    private const string Import = "UNWIND $rows AS row CREATE (:Giver {id: row})-[:GAVE]->(g:Gift {id: row}) WITH g SET g:Kept";

    private static readonly string[] Counts =
    [
        "MATCH (n:Giver) RETURN count(n) AS n", "MATCH (n:Gift) WHERE n.id >= 0 RETURN count(n) AS n", "MATCH (n:Kept) RETURN count(*) AS n",
        "MATCH (:Giver)-[r:GAVE]->(g:Gift) WHERE g.id >= 0 RETURN count(r) AS n", "MATCH ()-[r:GAVE]->() RETURN count(r) AS n",
    ];

    [Test]
    public async Task None_sees_half_a_transaction()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var isOver = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(database, isOver.Token))).ToArray();
        await ImportAllAsync(database);
        await isOver.CancelAsync();
        var seen = await Task.WhenAll(readers);

        Assert.That(seen.SelectMany(values => values).Select(count => count % RowsPerTransaction), Is.All.Zero);
        Assert.That(seen, Is.All.Ordered, "no reader sees the past come back");
        Assert.That(seen.Select(values => values[^1]), Is.All.EqualTo(Transactions * RowsPerTransaction));
    }

    [Test]
    public async Task None_waits_for_a_transaction_that_is_held_open()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await using var writing = await database.BeginAsync(AccessMode.Write);
        await RunAsync(writing, 0);

        // The writer goes on only once all have read: would they wait for it, this would never end.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => Assert.That(await CountAsync(database), Is.Zero)));
        await writing.CommitAsync();
        Assert.That(await CountAsync(database), Is.EqualTo(RowsPerTransaction));
    }

    private static async Task ImportAllAsync(EmbeddedDatabase database)
    {
        for (var number = 0; number < Transactions; number++)
        {
            await using var transaction = await database.BeginAsync(AccessMode.Write);
            await RunAsync(transaction, number);
            await transaction.CommitAsync();
        }
    }

    private static async Task RunAsync(IGraphTransaction transaction, int number)
    {
        var rows = Enumerable.Range(number * RowsPerTransaction, RowsPerTransaction).Select(id => Value.Of((long)id)).ToArray();
        await using var result = await transaction.RunAsync(new CypherQuery(Import, new Dictionary<string, Value> { ["rows"] = Value.Of((IReadOnlyList<Value>)rows) }));
        await result.ConsumeAsync();
    }

    /// <summary>Reads without rest until the writer is done, and once more.</summary>
    private static async Task<List<long>> ReadAsync(EmbeddedDatabase database, CancellationToken isOver)
    {
        var seen = new List<long>();
        var last = false;
        while (!last)
        {
            last = isOver.IsCancellationRequested;
            seen.Add(await CountAsync(database));
        }

        return seen;
    }

    /// <summary>How many rows one transaction sees, counted in five ways that must agree.</summary>
    private static async Task<long> CountAsync(EmbeddedDatabase database)
    {
        await using var transaction = await database.BeginAsync(AccessMode.Read);
        var counts = new List<long>();
        foreach (var statement in Counts)
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement, new Dictionary<string, Value>()));
            await foreach (var row in result.RowsAsync())
            {
                counts.Add(row[0].AsInteger());
            }
        }

        Assert.That(counts, Is.All.EqualTo(counts[0]));
        return counts[0];
    }
}
