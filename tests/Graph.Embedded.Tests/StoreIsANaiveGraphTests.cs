using Graph.Embedded.Storage;
using Graph.Testing;

namespace Graph.Embedded.Tests;

/// <summary>Random transactions: the store shows what a naive graph shows, in old states, after rollbacks and after reopening.</summary>
[TestFixture]
internal sealed class StoreIsANaiveGraphTests
{
    private const int Rounds = 12;
    private const int TransactionsARound = 25;
    private const int StepsATransaction = 30;

    [Test]
    public async Task Random_transactions_do_to_the_store_what_they_do_to_a_naive_graph([Range(1, Rounds)] int round)
    {
        var seed = Environment.GetEnvironmentVariable("GRAPH_SEED") is { Length: > 0 } given ? int.Parse(given, null) : Environment.TickCount ^ (round * 7919);
        TestContext.Out.WriteLine($"GRAPH_SEED={seed}");
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var options = new EmbeddedOptions { Path = folder.Combine("graph.db"), SurvivePowerCut = false };
        var database = await EmbeddedDatabase.OpenAsync(options);
        var workload = new RandomWorkload(random);
        var naive = new NaiveGraph();
        var kept = new List<(GraphState State, NaiveGraph Expected)>();
        for (var transaction = 0; transaction < TransactionsARound; transaction++)
        {
            var changed = naive.Copy();
            using (var session = await database.BeginWriteAsync(CancellationToken.None))
            {
                for (var step = random.Next(StepsATransaction); step >= 0; step--)
                {
                    workload.Step(session.Writer, changed);
                }

                GraphComparison.AssertSame(session.Writer, changed);
                if (random.Next(4) > 0)
                {
                    session.Commit();
                    naive = changed;
                }
            }

            GraphComparison.AssertSame(Reader(database.Current), naive);
            kept.Add((database.Current, naive));
            if (random.Next(6) == 0)
            {
                await database.DisposeAsync();
                database = await EmbeddedDatabase.OpenAsync(options);
                GraphComparison.AssertSame(Reader(database.Current), naive);
            }
        }

        foreach (var (state, expected) in kept)
        {
            GraphComparison.AssertSame(Reader(state), expected);
        }

        await database.DisposeAsync();
    }

    private static StateReader Reader(GraphState state) => new StateReader(state, (_, _) => []);
}
