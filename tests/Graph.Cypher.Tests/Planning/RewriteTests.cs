using Graph.Conformance.Databases;
using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Cypher.Planning;
using Graph.Model;

namespace Graph.Cypher.Tests.Planning;

/// <summary>Shortcuts answer as the plain plans do, on random graphs; and EXPLAIN names them.</summary>
public sealed class RewriteTests
{
    private const string Index = "CREATE INDEX a_x FOR (n:A) ON (n.x)";
    private const string RelationshipIndex = "CREATE INDEX t_x FOR ()-[r:T]-() ON (r.x)";

    private static readonly string[] Values =
    [
        "0", "1", "-3", "2.5", "1.0", "0.0/0.0", "9007199254740993", "9007199254740992.0", "'a'", "'ab'", "''", "'b'", "'😀'", "'\uFFFD'", "true", "false",
        "date('2020-01-01')", "date('2021-06-30')", "datetime('2020-01-01T12:00+02:00')", "datetime('2020-01-01T10:00Z')", "time('10:00Z')",
        "time('12:00+02:00')", "duration('P1D')", "[1, 2]", "[1]", "point({x: 1, y: 2})", "null",
    ];

    private static readonly string[] Operators = ["<", "<=", ">", ">=", "STARTS WITH"];

    private static readonly string[] Comparisons = ["= 1", "IN [0, 2]", "> 0", "<= 1", "= 'none'"];

    private static readonly (string Matched, string Counted)[] Counts =
    [
        ("(n)", "count(*)"), ("(n)", "count(n)"), ("(n)", "count(DISTINCT n)"), ("(n:A)", "count(n)"), ("(n:A:B)", "count(n)"), ("(n:Nothing)", "count(n)"),
        ("(n) WHERE n:B", "count(*)"), ("(n:A) WHERE n.x > 0", "count(n)"), ("(n)-[r]->(m)", "count(*)"), ("(n)-[r]->(m)", "count(DISTINCT r)"),
        ("(n)-[r]->(m)", "count(DISTINCT n)"), ("(n)-[r]->(m)", "count(m)"), ("(n)<-[r:T]-(m)", "count(r)"), ("(n)-[r:T|U|T]->(m)", "count(r)"),
        ("(n)-[r:Nothing|U]->(m)", "count(r)"), ("(n)-[r]-(m)", "count(r)"), ("(n)-[r:T]->(n)", "count(r)"), ("(n:A)-[r:T]->(m)", "count(r)"),
        ("(n)-[r:!T]->(m)", "count(r)"), ("(n)-[r:T {x: 1}]->(m)", "count(r)"), ("(n)-[r:T*1..2]->(m)", "count(r)"), ("(n), (m)", "count(*)"),
    ];

    [Test]
    public void Seeks_by_ranges_and_prefixes_find_what_scans_find([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        using var plain = new EngineDatabase();
        using var indexed = new EngineDatabase();
        var graph = RandomGraph(random);
        Ask(plain, graph);
        Ask(indexed, graph);
        Ask(indexed, Index);
        Ask(indexed, RelationshipIndex);
        for (var round = 0; round < 100; round++)
        {
            var condition = string.Join(" AND ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomCondition(random)));
            var query = $"MATCH (n:A) WHERE {condition} RETURN n.i AS i ORDER BY i";

            Assert.That(Ask(indexed, query), Is.EqualTo(Ask(plain, query)), $"seed {seed}: {query}");

            var arrow = random.Next(3) switch { 0 => "-[r:T]->", 1 => "<-[r:T]-", _ => "-[r:T]-" };
            var walk = $"MATCH (n){arrow}(m{(random.Next(2) == 0 ? ":B" : "")}) WHERE r.x {Comparisons[random.Next(Comparisons.Length)]} RETURN n.i AS i, m.i AS j, r.x AS x ORDER BY i, j, x";

            Assert.That(Ask(indexed, walk), Is.EqualTo(Ask(plain, walk)), $"seed {seed}: {walk}");
        }
    }

    [Test]
    public void Alternatives_that_name_indexed_values_find_what_scans_find([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        using var plain = new EngineDatabase();
        using var indexed = new EngineDatabase();
        var graph = RandomGraph(random) + " WITH count(*) AS one UNWIND range(1, 1000) AS i CREATE (:Other)";
        Ask(plain, graph);
        Ask(indexed, graph);
        Ask(indexed, Index);
        for (var round = 0; round < 60; round++)
        {
            var alternatives = string.Join(" OR ", Enumerable.Range(0, random.Next(2, 4)).Select(_ => RandomAlternative(random)));
            var query = $"MATCH (n:A)-[r]->(m:A) WHERE {alternatives} RETURN n.i AS i, m.i AS j, type(r) AS t ORDER BY i, j, t";

            Assert.That(Ask(indexed, query), Is.EqualTo(Ask(plain, query)), $"seed {seed}: {query}");
        }
    }

    [Test]
    public void The_first_rows_of_an_index_in_its_order_are_those_of_a_sort([Range(1, 3)] int seed)
    {
        var random = new Random(seed);
        using var plain = new EngineDatabase();
        using var indexed = new EngineDatabase();
        var graph = $"UNWIND range(1, 500) AS i CREATE (n:A {{i: i, x: (i * {random.Next(3, 97)}) % 60, y: i % 7}}) FOREACH (one IN CASE WHEN i % 50 = 0 THEN [1] ELSE [] END | "
            + "SET n.x = CASE i % 100 WHEN 0 THEN n.x + 0.5 ELSE 'text' END) CREATE (n)-[:T]->(:B {i: i})";
        Ask(plain, graph);
        Ask(indexed, graph);
        Ask(indexed, Index);
        foreach (var order in new[] { "n.x, i", "x DESC, i", "n.x + 0, i", "n.x DESC, n.y, i DESC", "n.y, i" })
        {
            foreach (var walk in new[] { "(n:A)", "(n:A)-[:T]->(m)" })
            {
                var query = $"MATCH {walk} WHERE n.x > {random.Next(40)} AND n.y <> 3 RETURN n.i AS i, n.x AS x ORDER BY {order} SKIP {random.Next(3)} LIMIT {random.Next(1, 40)}";

                Assert.That(Ask(indexed, query), Is.EqualTo(Ask(plain, query)), $"seed {seed}: {query}");
            }
        }
    }

    [Test]
    public void What_the_order_does_not_ask_for_is_computed_for_the_rows_that_are_left()
    {
        Assert.That(Explained("MATCH (n:A) RETURN n.x AS x, n.y AS y ORDER BY x LIMIT 3").TakeWhile(name => name != "Top"), Does.Contain("Projection"));
        Assert.That(Explained("MATCH (n:A) RETURN n.x AS x, rand() AS y ORDER BY x LIMIT 3").TakeWhile(name => name != "Top"), Does.Not.Contain("Projection"));
    }

    [Test]
    public void Counts_from_the_store_are_those_of_the_matches([Range(1, 5)] int seed)
    {
        using var database = new EngineDatabase();
        Ask(database, RandomGraph(new Random(seed)));
        foreach (var (matched, counted) in Counts)
        {
            var variables = string.Join(", ", new[] { "n", "r", "m" }.Where(name => matched.Contains("(" + name, StringComparison.Ordinal) || matched.Contains("[" + name, StringComparison.Ordinal)));
            var rows = Ask(database, $"MATCH {matched} WITH {variables} RETURN {counted} AS c, 1 + {counted} AS d");

            Assert.That(Ask(database, $"MATCH {matched} RETURN {counted} AS c, 1 + {counted} AS d"), Is.EqualTo(rows), $"seed {seed}: {matched} {counted}");
        }
    }

    [Test]
    public void Counts_see_what_the_transaction_wrote_and_stand_in_subqueries()
    {
        using var database = new EngineDatabase();
        Ask(database, "CREATE (:A)-[:T]->(:B), (:A)");

        Assert.That(Ask(database, "UNWIND [1, 2] AS i CALL { MATCH (n:A) RETURN count(n) AS c } RETURN sum(c) AS s"), Is.EqualTo("4"));
        Assert.That(Ask(database, "CREATE (:A) WITH 1 AS one CALL { MATCH (n:A) RETURN count(n) AS c } RETURN c"), Is.EqualTo("3"));
        Assert.That(Ask(database, "MATCH (b:B) DETACH DELETE b WITH 1 AS one CALL { MATCH ()-[r]->() RETURN count(r) AS c } RETURN c"), Is.EqualTo("0"));
        Assert.That(Ask(database, "MATCH (n:A) RETURN count(n) AS c ORDER BY c SKIP 1"), Is.Empty);
    }

    [TestCase("MATCH (n) RETURN count(n)", "NodeCountFromCountStore")]
    [TestCase("MATCH (n:A) RETURN count(*)", "NodeCountFromCountStore")]
    [TestCase("MATCH ()-[r:T]->() RETURN count(r)", "RelationshipCountFromCountStore")]
    [TestCase("MATCH (n:A) WHERE n.x > 3 RETURN n", "NodeIndexSeekByRange")]
    [TestCase("MATCH (n:A) WHERE n.x STARTS WITH 'a' RETURN n", "NodeIndexSeekByRange")]
    [TestCase("MATCH (n:A) WHERE n.x IS NOT NULL RETURN n", "NodeIndexScan")]
    [TestCase("MATCH (n:A) WHERE n.x CONTAINS 'a' RETURN n", "NodeIndexScan")]
    [TestCase("MATCH (n)-[r:T]->(m) WHERE r.x = 3 RETURN n", "DirectedRelationshipIndexSeek")]
    [TestCase("MATCH (n:A)-[:T]->(m:B) RETURN n.x, count(*)", "DegreeAggregation")]
    [TestCase("MATCH (n:A {x: 3})-[:T*1..3]-(m) RETURN DISTINCT m", "VarLengthExpand(Pruning)")]
    [TestCase("MATCH (n:A {x: 3}), (m:A {x: 4}) MATCH p = ANY SHORTEST (n)-[:T]-+(m) RETURN p", "StatefulShortestPath(Into)")]
    public void Explain_names_the_shortcut(string query, string operatorName) => Assert.That(Explained(query), Does.Contain(operatorName));

    [TestCase("MATCH (n:A)-[:T]->(m) WHERE (n.x = 3 AND m.y = 1) OR (n.x = 4 AND m.y = 2) RETURN n", "NodeUniqueIndexSeek")]
    [TestCase("MATCH (n:A)-[:T]->(m) WHERE n.x > 3 RETURN m ORDER BY n.x DESC LIMIT 2", "PartialTop")]
    public void Explain_names_the_shortcut_of_a_larger_graph(string query, string operatorName) =>
        Assert.That(Explained(query, 400, "CREATE CONSTRAINT a_x FOR (n:A) REQUIRE n.x IS UNIQUE"), Does.Contain(operatorName));

    private static string[] Explained(string query, int pairs = 20, string index = Index)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine(new CypherEngineOptions { Without = new HashSet<PlanRule> { PlanRule.GroupsAsMet } }); // which is for small graphs only
        foreach (var statement in new[] { index, RelationshipIndex, $"UNWIND range(1, {pairs}) AS x CREATE (:A {{x: x}})-[:T {{x: x}}]->(:B)" })
        {
            using var written = engine.Write(engine.Prepare(statement), graph, new Dictionary<string, Value>(), QueryBudget.Unlimited());
            written.Consume();
            graph.Commit();
        }

        using var explained = engine.Read(engine.Prepare("EXPLAIN " + query), graph, new Dictionary<string, Value>(), QueryBudget.Unlimited());

        return [.. Names(explained.Consume().Plan)];
    }

    private static IEnumerable<string> Names(PlanDescription? plan) => plan is null ? [] : plan.Children.SelectMany(Names).Prepend(plan.OperatorType);

    private static string RandomCondition(Random random)
    {
        var value = Values[random.Next(Values.Length)];
        var comparison = Operators[random.Next(Operators.Length)];
        return comparison != "STARTS WITH" && random.Next(3) == 0 ? $"{value} {comparison} n.x" : $"n.x {comparison} {value}";
    }

    private static string RandomAlternative(Random random)
    {
        string Value() => Values[random.Next(Values.Length)];
        return random.Next(4) switch
        {
            0 => $"(n.x = {Value()} AND m.x = {Value()})",
            1 => $"({Value()} = m.x AND n.x = {Value()} AND r.x > 0)",
            2 => $"n.x = {Value()}",
            _ => $"(n.x = m.x AND n.x = {Value()})",
        };
    }

    private static string RandomGraph(Random random)
    {
        var nodes = Enumerable.Range(0, 60).Select(number => $"(n{number}:{(random.Next(4) == 0 ? "B" : random.Next(4) == 0 ? "A:B" : "A")} {{i: {number}, x: {Values[random.Next(Values.Length)]}}})");
        var relationships = Enumerable.Range(0, 60).Select(_ => $"(n{random.Next(20)})-[:{(random.Next(2) == 0 ? "T" : "U")} {{x: {random.Next(3)}}}]->(n{random.Next(20)})");
        return $"CREATE {string.Join(", ", nodes)}, {string.Join(", ", relationships)}";
    }

    private static string Ask(EngineDatabase database, string statement) =>
        string.Join("\n", database.Run(statement, new Dictionary<string, Value>()).Rows.Select(row => string.Join(", ", row)));
}
