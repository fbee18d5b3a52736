using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Cypher.Planning;
using Graph.Model;

namespace Graph.Cypher.Tests.Planning;

/// <summary>Random patterns are answered as trying everything answers them, with all rewrites, without each of them, and without any.</summary>
public sealed class NaiveEvaluatorTests
{
    private static readonly Dictionary<string, Value> Nothing = [];

    [Test]
    public void Any_pattern_has_the_matches_that_trying_everything_finds([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var naive = new NaiveGraph(random);
        var graph = new MemoryGraph();
        using (var made = new CypherEngine().Write(new CypherEngine().Prepare(naive.Creation), graph, Nothing, QueryBudget.Unlimited()))
        {
            made.Consume();
            graph.Commit();
        }

        var engines = Engines();
        for (var round = 0; round < 15; round++)
        {
            var pattern = RandomPattern.Make(random);
            var matches = naive.Match(pattern);
            foreach (var (projection, expected) in Questions(naive, pattern, matches))
            {
                foreach (var (name, engine) in engines)
                {
                    var query = $"{pattern} {projection}";
                    Assert.That(Ask(engine, graph, query), Is.EqualTo(string.Join(" | ", expected.Order(StringComparer.Ordinal))), $"seed {seed}, {name}: {query}");
                }
            }
        }
    }

    private static (string Name, CypherEngine Engine)[] Engines() =>
    [
        ("all rewrites", new CypherEngine()),
        .. Enum.GetValues<PlanRule>().Select(rule => ($"without {rule}", new CypherEngine(new CypherEngineOptions { Without = new HashSet<PlanRule> { rule } }))),
        ("without any", new CypherEngine(new CypherEngineOptions { Without = Enum.GetValues<PlanRule>().ToHashSet() })),
    ];

    private static IEnumerable<(string Projection, IEnumerable<string> Expected)> Questions(NaiveGraph naive, RandomPattern pattern, IReadOnlyList<int[]> matches)
    {
        var last = pattern.Labels.Count - 1;
        yield return ("RETURN count(*) AS c", [$"{matches.Count}"]);
        yield return ($"RETURN count(n{last}) AS c", [$"{matches.Count}"]);
        yield return ($"RETURN count(DISTINCT n{last}) AS c", [$"{matches.DistinctBy(match => match[last]).Count()}"]);
        yield return ($"RETURN DISTINCT n0.i AS i", matches.Select(match => $"{match[0]}").Distinct());
        yield return ($"RETURN DISTINCT n0.i AS i, n{last}.i AS j", matches.Select(match => $"{match[0]}, {match[last]}").Distinct());
        yield return ($"RETURN n0.i AS i, n{last}.i AS j", matches.Select(match => $"{match[0]}, {match[last]}"));
        yield return ($"RETURN n1.i AS i, count(*) AS c, max(n0.i) AS m", matches.GroupBy(match => match[1]).Select(group => $"{group.Key}, {group.Count()}, {group.Max(match => match[0])}"));
        yield return ("RETURN n0.i AS i, count(*) AS c ORDER BY c DESC, i LIMIT 2", matches.GroupBy(match => match[0])
            .Select(group => (group.Key, Count: group.Count())).OrderByDescending(group => group.Count).ThenBy(group => group.Key).Take(2).Select(group => $"{group.Key}, {group.Count}"));
        yield return ($"RETURN n0.i AS i, n{last}.i + 1 AS j ORDER BY i, n{last}.i DESC LIMIT 3", matches.OrderBy(match => match[0]).ThenByDescending(match => match[last])
            .Take(3).Select(match => $"{match[0]}, {match[last] + 1}"));
        yield return ($"RETURN count(CASE WHEN n0.i >= toInteger('2') + abs(-1) THEN 1 END) AS c", [$"{matches.Count(match => match[0] >= 3)}"]);
        yield return ("WITH DISTINCT n1 RETURN n1.i AS i, COUNT { (n1)-[:T]->() } AS c, EXISTS { (n1)<-[:U]-(:B) } AS e, size([(n1)<-[:T]-(a:A) | a]) AS s",
            matches.Select(match => match[1]).Distinct()
                .Select(node => $"{node}, {naive.Degree(node, "T", false, null)}, {(naive.Degree(node, "U", true, "B") > 0 ? "true" : "false")}, {naive.Degree(node, "T", true, "A")}"));
    }

    private static string Ask(CypherEngine engine, MemoryGraph graph, string query)
    {
        using var result = engine.Read(engine.Prepare(query), graph, Nothing, QueryBudget.Unlimited());
        return string.Join(" | ", result.Rows().Select(row => string.Join(", ", row)).Order(StringComparer.Ordinal));
    }
}
