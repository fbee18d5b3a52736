using System.Diagnostics;
using Graph.Cypher.Tests.Syntax;
using Graph.Embedded;
using Graph.Model;

namespace Graph.Cypher.Tests.Fuzz;

/// <summary>Whatever is asked of a small graph within tight limits is answered, or refused with a code.</summary>
internal sealed class FuzzTests
{
    // GRAPH_FUZZ_ROUNDS sets how many statements each seed tries, GRAPH_FUZZ_SEED where the seeds begin.
    private static readonly int Rounds = Setting("GRAPH_FUZZ_ROUNDS", 1_500);
    private static readonly int FirstSeed = Setting("GRAPH_FUZZ_SEED", 1);

    private static readonly TransactionOptions Limits = new() { Timeout = TimeSpan.FromMilliseconds(250), MemoryBytes = 16 << 20 };

    private static readonly IReadOnlyDictionary<string, Value> Parameters = new Dictionary<string, Value>
    {
        ["p"] = Value.Of(3L),
        ["list"] = Value.Of([Value.Of(1L), Value.Null, Value.Of("a")]),
        ["map"] = Value.Of(new Dictionary<string, Value> { ["x"] = Value.Of(2L), ["name"] = Value.Of("N") }),
        ["text"] = Value.Of("2020-01-01"),
    };

    private EmbeddedDatabase _database = null!; // set before the first test

    [OneTimeSetUp]
    public async Task Fill()
    {
        _database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await _database.WriteAsync(async (transaction, cancellation) =>
        {
            await transaction.RunAsync(
                new CypherQuery(
                    """
                    UNWIND range(0, 9) AS i
                    CREATE (n:A {x: i % 4, name: 'n' + i, b: [i, 2.5]})
                    WITH collect(n) AS nodes
                    UNWIND range(0, 9) AS i
                    WITH nodes[i] AS n, nodes[(i * 3 + 1) % 10] AS m, i
                    FOREACH (_ IN CASE WHEN i % 3 = 0 THEN [1] ELSE [] END | SET n:B)
                    CREATE (n)-[:R {x: i}]->(m), (m)-[:S {name: 's'}]->(n)
                    """),
                cancellation);
            return true;
        });
    }

    [OneTimeTearDown]
    public async Task Close() => await _database.DisposeAsync();

    [Test]
    public async Task Statements_that_the_grammar_makes_end_with_rows_or_a_code([Values(0, 1)] int seed) =>
        await TryAllAsync(FirstSeed + seed, RandomStatement.Make);

    [Test]
    public async Task Statements_of_the_kit_that_were_mixed_end_with_rows_or_a_code([Values(0, 1)] int seed)
    {
        var corpus = Corpus.All();
        await TryAllAsync(FirstSeed + seed, random => RobustnessTests.Mutate(corpus, random));
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;

    private async Task TryAllAsync(int seed, Func<Random, string> make)
    {
        var random = new Random(seed);
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var longest = (Time: TimeSpan.Zero, Statement: "");
        for (var round = 0; round < Rounds; round++)
        {
            var statement = make(random);
            var watch = Stopwatch.StartNew();
            var code = await TryAsync(seed, statement);
            codes[code] = codes.GetValueOrDefault(code) + 1;
            longest = watch.Elapsed > longest.Time ? (watch.Elapsed, statement) : longest;
        }

        await TestContext.Out.WriteLineAsync($"seed {seed}, {Rounds} statements; the longest took {longest.Time.TotalMilliseconds:F0} ms: {longest.Statement}");
        foreach (var (code, count) in codes)
        {
            await TestContext.Out.WriteLineAsync($"{count,8} {code}");
        }
    }

    private async Task<string> TryAsync(int seed, string statement)
    {
        try
        {
            await using var transaction = await _database.BeginAsync(AccessMode.Write, Limits);
            await using var result = await transaction.RunAsync(new CypherQuery(statement, Parameters));
            await foreach (var row in result.RowsAsync())
            {
                Assert.That(row, Has.Count.EqualTo(result.Columns.Count));
            }

            return "rows";
        }
        catch (GraphException failure)
        {
            Assert.That(failure.Code, Does.StartWith("Neo."), $"seed {seed}: {statement}");
            return failure.Code;
        }
        catch (Exception error) when (error is not AssertionException)
        {
            Assert.Fail($"seed {seed}: {statement}\n{error}");
            throw;
        }
    }
}
