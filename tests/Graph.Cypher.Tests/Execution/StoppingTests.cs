using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

/// <summary>
/// Every operator and every long function looks whether it was cancelled: a statement that would run for hours ends when it
/// is started with a token that is cancelled already. One that does not look would not end at all.
/// </summary>
internal sealed class StoppingTests
{
    private const string Dense = "UNWIND range(0, 29) AS i CREATE (:K {i: i}) WITH count(*) AS n MATCH (a:K), (b:K) WHERE a <> b CREATE (a)-[:R]->(b)";

    [TestCase("UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*) AS n")]
    [TestCase("UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x % 10 AS k, sum(y) AS s")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN x ORDER BY -x LIMIT 10")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN x ORDER BY -x")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x % 10) AS n")]
    [TestCase("UNWIND range(1, 1000000000) AS x WITH DISTINCT x % 10 AS y RETURN y")]
    [TestCase("UNWIND range(1, 1000000000) AS x WITH x SKIP 900000000 RETURN x")]
    [TestCase("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x")]
    [TestCase("UNWIND range(1, 1000000000) AS x CALL (x) { WITH x WHERE x < 0 RETURN x AS y } RETURN y")]
    [TestCase("UNWIND range(1, 1000000000) AS x OPTIONAL MATCH (n:Missing) WITH n WHERE n IS NOT NULL RETURN n")]
    [TestCase("UNWIND range(1, 1000000000) AS x WITH x WHERE EXISTS { MATCH (n:Missing) } RETURN x")]
    [TestCase("UNWIND range(1, 1000000000) AS x RETURN x UNION UNWIND range(1, 1000000000) AS x RETURN x")]
    [TestCase("UNWIND range(1, 1000000000) AS x CREATE (:N)")]
    [TestCase("UNWIND range(1, 1000000000) AS x MERGE (:N {i: x % 10})")]
    [TestCase("FOREACH (x IN range(1, 1000000000) | CREATE (:N))")]
    [TestCase("MATCH (k:K {i: 0}) FOREACH (x IN range(1, 1000000000) | SET k.x = x)")]
    [TestCase("RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x) AS n")]
    [TestCase("RETURN [x IN range(1, 1000000000) WHERE x < 0 | x] AS l")]
    [TestCase("RETURN any(x IN range(1, 1000000000) WHERE x < 0) AS b")]
    [TestCase("RETURN none(x IN range(1, 1000000000) WHERE single(y IN range(1, 1000000000) WHERE y = -x)) AS b")]
    [TestCase("RETURN size(reduce(s = '', x IN range(1, 1000000000) | s + toString(x))) AS n")]
    [TestCase("WITH [x IN range(1, 1000) | x] AS l UNWIND range(1, 1000000000) AS i WITH l = l + [i] AS e RETURN count(e) AS n")]
    [TestCase("WITH [x IN range(1, 1000) | x] AS l UNWIND range(1, 1000000000) AS i WITH -i IN l AS e RETURN count(e) AS n")]
    [TestCase("MATCH (a:K)-[*]->(b) RETURN count(b) AS n")]
    [TestCase("MATCH (a:K)-[*1..20]-(b {i: 1}) RETURN count(*) AS n")]
    [TestCase("MATCH (a:K)((x)-[:R]->(y)){1,20}(b) RETURN count(b) AS n")]
    [TestCase("MATCH p = SHORTEST 100000 (a:K {i: 1})-[:R]->+(b:K {i: 2}) RETURN count(p) AS n")]
    [TestCase("MATCH (a:K), (b:K), (c:K), (d:K), (e:K), (f:K) WHERE a.i + b.i + c.i + d.i + e.i + f.i < 0 RETURN a")]
    [TestCase("MATCH (a:K)-->(b)-->(c)-->(d)-->(e)-->(f)-->(g)-->(h) WHERE a.i + h.i < 0 RETURN a")]
    [TestCase("MATCH (a:K) RETURN size([(a)-[*1..12]->(b) | b]) AS n")]
    [TestCase("MATCH (a:K) WHERE COUNT { (a)-[*1..12]->() } < 0 RETURN a")]
    public void A_statement_that_was_cancelled_ends(string statement)
    {
        var engine = new CypherEngine();
        var graph = new MemoryGraph();
        Take(engine.Write(engine.Prepare(Dense), graph, new Dictionary<string, Value>(), QueryBudget.Unlimited()));
        graph.Commit();

        var budget = QueryBudget.Unlimited(new CancellationToken(canceled: true));
        var error = Assert.Throws<GraphException>(() => Take(engine.Write(engine.Prepare(statement), graph, new Dictionary<string, Value>(), budget)));

        Assert.That(error!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
    }

    [TestCase("UNWIND range(1, 50) AS i RETURN count(DISTINCT $list) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN $list AS l, count(*) AS n")]
    [TestCase("UNWIND range(1, 50) AS i WITH DISTINCT $list AS l RETURN 1 AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN max($list) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN i ORDER BY $list")]
    [TestCase("UNWIND range(1, 50) AS i WITH i, $list AS l ORDER BY i RETURN size(l) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN count(tail($list)) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN count(valueType($list)) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN count(toFloatList($list)) AS n")]
    [TestCase("UNWIND range(1, 50) AS i RETURN count($list IS :: LIST<INTEGER>) AS n")]
    public void Going_through_a_long_list_is_worth_many_steps(string statement)
    {
        var engine = new CypherEngine();
        var parameters = new Dictionary<string, Value> { ["list"] = Value.Of(Enumerable.Range(0, 100_000).Select(item => Value.Of((long)item)).ToArray()) };
        var budget = QueryBudget.Unlimited(new CancellationToken(canceled: true));

        var error = Assert.Throws<GraphException>(() => Take(engine.Read(engine.Prepare(statement), new MemoryGraph(), parameters, budget)));

        Assert.That(error!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
    }

    [TestCase("$text CONTAINS 'x'")]
    [TestCase("$text =~ '.*b'")]
    [TestCase("trim($text)")]
    [TestCase("substring($text, 1)")]
    [TestCase("toUpper($text)")]
    [TestCase("toFloat($text)")]
    [TestCase("normalize($text + 'é', NFD)")]
    [TestCase("($text + 'é') IS NFC NORMALIZED")]
    public void Going_through_a_long_text_is_worth_many_steps(string expression)
    {
        var engine = new CypherEngine();
        var parameters = new Dictionary<string, Value> { ["text"] = Value.Of(new string('a', 100_000)) };
        var budget = QueryBudget.Unlimited(new CancellationToken(canceled: true));

        var error = Assert.Throws<GraphException>(
            () => Take(engine.Read(engine.Prepare($"UNWIND range(1, 50) AS i RETURN count({expression}) AS n"), new MemoryGraph(), parameters, budget)));

        Assert.That(error!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
    }

    [Test]
    public async Task A_statement_is_listed_while_it_runs_and_ends_when_it_is_told_to()
    {
        const string Endless = "UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x";
        var engine = new CypherEngine();
        var running = Task.Run(() => Assert.Throws<GraphException>(() => Take(engine.Read(engine.Prepare(Endless), new MemoryGraph(), new Dictionary<string, Value>(), QueryBudget.Unlimited()))));
        List<IReadOnlyList<Value>> found;
        do
        {
            found = Rows(engine, $"SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery = '{Endless}'");
        }
        while (found.Count == 0 && !running.IsCompleted);

        var answer = Rows(engine, $"TERMINATE TRANSACTIONS '{found[0][0].AsString()}' YIELD message");
        var error = await running;
        Assert.Multiple(() =>
        {
            Assert.That(answer[0][0].AsString(), Is.EqualTo("Transaction terminated."));
            Assert.That(error!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
            Assert.That(Rows(engine, $"SHOW TRANSACTIONS '{found[0][0].AsString()}'"), Is.Empty);
            Assert.That(Rows(engine, $"TERMINATE TRANSACTIONS '{found[0][0].AsString()}' YIELD message")[0][0].AsString(), Is.EqualTo("Transaction not found."));
        });
    }

    [Test]
    public async Task Statements_are_listed_while_others_begin_and_end()
    {
        var engine = new CypherEngine();
        using var done = new CancellationTokenSource();
        var others = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Rows(engine, "RETURN 1 AS one");
            }
        })).ToArray();

        Assert.That(() => Enumerable.Range(0, 3000).Sum(_ => Rows(engine, "SHOW TRANSACTIONS YIELD transactionId").Count), Is.GreaterThan(0));
        await done.CancelAsync();
        await Task.WhenAll(others);
    }

    private static List<IReadOnlyList<Value>> Rows(CypherEngine engine, string statement)
    {
        using var result = engine.Read(engine.Prepare(statement), new MemoryGraph(), new Dictionary<string, Value>(), QueryBudget.Unlimited());
        return [.. result.Rows()];
    }

    private static void Take(CypherResult result)
    {
        using var taken = result;
        while (result.TryTake(out _))
        {
        }

        result.Dispose();
    }
}
