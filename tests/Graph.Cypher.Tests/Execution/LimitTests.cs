using System.Diagnostics;
using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

public sealed class LimitTests
{
    // Long enough for a collection of garbage and for a busy machine, far shorter than the statements would run.
    private static readonly TimeSpan Leeway = TimeSpan.FromSeconds(30);

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

    [TestCase("RETURN size([x IN range(1, 1000000000) | x]) AS n")]
    [TestCase("RETURN size(COLLECT { UNWIND range(1, 1000000000) AS x RETURN x }) AS n")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN size(collect(x)) AS n")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x) AS n")]
    [TestCase("UNWIND range(1, 1000000000) AS x WITH x, count(*) AS c RETURN count(*) AS n")]
    [TestCase("UNWIND range(1, 1000000000) AS x CREATE (:N)")]
    [TestCase("UNWIND range(1, 1000000000) AS x CREATE (:N {l: toStringList(range(1, 1000))})")]
    [TestCase("CREATE (n:N) WITH n UNWIND range(1, 1000000000) AS x SET n.l = [x]")]
    [TestCase("CREATE (n:N) WITH n UNWIND range(1, 1000000000) AS x RETURN x")]
    public void A_statement_stops_at_its_memory_limit(string statement)
    {
        var engine = new CypherEngine();
        var budget = new QueryBudget(new QueryLimits { MemoryBytes = 10_000_000 });
        var error = Assert.Throws<GraphException>(() =>
        {
            using var result = engine.Write(engine.Prepare(statement), new MemoryGraph(), new Dictionary<string, Value>(), budget);
            _ = result.Rows().Count();
        });

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.OutOfMemory));
    }

    [Test]
    public void What_a_batch_committed_takes_no_memory_any_more()
    {
        const string Load = "UNWIND range(1, 100000) AS x CALL (x) { CREATE (:N {l: [x, x, x, x]}) } IN TRANSACTIONS OF 100 ROWS";
        var engine = new CypherEngine();
        var budget = new QueryBudget(new QueryLimits { MemoryBytes = 10_000_000 });
        using var result = engine.Write(engine.Prepare(Load), new MemoryGraph(), new Dictionary<string, Value>(), budget, new NoBatches());

        Assert.That(result.Consume().Counters.NodesCreated, Is.EqualTo(100_000));
    }

    [Test]
    public void What_is_split_because_it_is_large_holds_the_same_as_before()
    {
        var set = new Values.SplittingSet<int>(EqualityComparer<int>.Default);
        var map = new Values.SplittingMap<int, int>(EqualityComparer<int>.Default);
        var list = new Values.GrowingList();
        const int Count = 100_000;
        for (var item = 0; item < Count; item++)
        {
            Assert.That(set.Add(item) && !set.Add(item / 2), Is.True);
            Assert.That(map.TryGetValue(item, out _), Is.False);
            map.Add(item, -item);
            list.Add(Value.Of((long)item));
        }

        var copy = new Value[Count];
        list.CopyTo(copy, 0);
        var numbers = Enumerable.Range(0, Count).Select(item => Value.Of((long)item)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(numbers.TrueForAll(item => map.TryGetValue((int)item.AsInteger(), out var kept) && kept == -item.AsInteger()), Is.True);
            Assert.That(list, Is.EqualTo(numbers));
            Assert.That(copy, Is.EqualTo(numbers));
            Assert.That(list[Count - 1], Is.EqualTo(numbers[^1]));
            Assert.That(() => list[Count], Throws.TypeOf<ArgumentOutOfRangeException>());
        });
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

    /// <summary>Keeps whatever is written.</summary>
    private sealed class NoBatches : Stores.IBatchCommitter
    {
        public void Commit()
        {
        }

        public void Rollback()
        {
        }
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
