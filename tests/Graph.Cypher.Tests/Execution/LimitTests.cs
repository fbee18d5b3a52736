using System.Diagnostics;
using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

public sealed class LimitTests
{
    // Long enough for a collection of garbage and for a busy machine, far shorter than the statements would run.
    private static readonly TimeSpan Leeway = TimeSpan.FromSeconds(5);

    [TestCase("UNWIND range(1, 100000000) AS x WITH x ORDER BY x % 1000 DESC RETURN count(x) AS n")]
    [TestCase("UNWIND range(1, 100000000) AS x WITH toString(x) AS x ORDER BY x LIMIT 1000000 RETURN count(x) AS n")]
    [TestCase("UNWIND range(1, 100000000) AS x RETURN percentileCont(x, 0.5) AS n")]
    [TestCase("RETURN size(toStringList(range(1, 40000000))) AS n")]
    [TestCase("WITH reduce(t = 'a', i IN range(1, 25) | t + t) AS t RETURN size(split(t, '')) AS n")]
    public void A_statement_stops_near_its_time_limit(string statement)
    {
        var watch = Stopwatch.StartNew();
        var error = Assert.Throws<GraphException>(() => Run(statement, CypherEngineOptions.Default, new QueryLimits { Timeout = TimeSpan.FromMilliseconds(300) }));
        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms");

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.TransactionTimedOut));
        Assert.That(watch.Elapsed, Is.LessThan(Leeway));
    }

    [Test]
    public void A_limit_that_is_met_inside_a_sort_is_the_limit_s_own_error()
    {
        using var cancellation = new CancellationTokenSource();
        var numbers = Enumerable.Range(0, 100_000).ToList();
        var budget = new QueryBudget(QueryLimits.None, cancellation.Token);
        var error = Assert.Throws<GraphException>(() => Values.StableSort.Sort(numbers, (left, right) => CompareAndCancel(left, right, cancellation), budget));

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
    }

    [Test]
    public void Sorting_keeps_equal_items_in_their_order([Values(0, 1, 2, 3, 7, 64, 1000, 1025)] int count)
    {
        var random = new Random(count);
        var items = Enumerable.Range(0, count).Select(place => (Key: random.Next(10), Place: place)).ToList();
        var sorted = items.OrderBy(item => item.Key).ToList();

        Values.StableSort.Sort(items, (left, right) => left.Key.CompareTo(right.Key), QueryBudget.Unlimited());

        Assert.That(items, Is.EqualTo(sorted));
    }

    [TestCase("reverse(range(1, 1001))")]
    [TestCase("tail(reverse(range(1, 1001)))")]
    [TestCase("toStringList(range(1, 1001))")]
    [TestCase("toIntegerList(range(1, 1001))")]
    public void No_function_copies_a_list_beyond_the_limit_of_collections(string expression)
    {
        var options = new CypherEngineOptions { MaximumCollectionSize = 1000 };
        var error = Assert.Throws<GraphException>(() => Run($"RETURN size({expression}) AS n", options, QueryLimits.None));

        Assert.That(error.Message, Does.Contain("1001").And.Contain("1000"));
    }

    [TestCase(7, "a", 143)]
    [TestCase(500, "", 1)]
    public void Replacing_makes_no_text_beyond_the_limit_of_collections(int length, string search, int replacement)
    {
        var options = new CypherEngineOptions { MaximumCollectionSize = 1000 };
        var statement = $"RETURN size(replace('{new string('a', length)}', '{search}', '{new string('b', replacement)}')) AS n";
        var error = Assert.Throws<GraphException>(() => Run(statement, options, QueryLimits.None));

        Assert.That(error.Message, Does.Contain("1001").And.Contain("1000"));
    }

    private static int CompareAndCancel(int left, int right, CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return left.CompareTo(right);
    }

    private static void Run(string statement, CypherEngineOptions options, QueryLimits limits)
    {
        var engine = new CypherEngine(options);
        using var result = engine.Read(engine.Prepare(statement), new MemoryGraph(), new Dictionary<string, Value>(), new QueryBudget(limits));
        _ = result.Rows().Count();
    }
}
