using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

/// <summary>How many properties a statement says it set, as Neo4j counts them.</summary>
public sealed class PropertyCountTests
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    [TestCase("SET j.full = 1", 1)]
    [TestCase("SET j.none = null", 0)]
    [TestCase("SET j['none'] = null", 0)]
    [TestCase("SET j.none = null, j.full = 2", 2)]
    [TestCase("SET j.none = null, j['less'] = null", 2)]
    [TestCase("SET j.none = null, j.unseen = null", 1)]
    [TestCase("SET j.full = 2, j['full'] = 3", 1)]
    [TestCase("SET j.none = null SET j.full = 2", 1)]
    [TestCase("SET j.none = null, j:Glass, j.full = 2", 1)]
    [TestCase("SET j += {none: null, unseen: null, full: 2}", 2)]
    [TestCase("SET j = {none: null, less: null}", 3)]
    [TestCase("REMOVE j.none, j.less, j.full", 1)]
    public void Properties_that_are_set_together_count_even_if_none_is_removed(string clause, long expected)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE (:Jar {full: 1}), (:Lid {none: 1, less: 1})");

        var counters = Run(engine, graph, "MATCH (j:Jar) " + clause).Counters;

        Assert.That(counters.PropertiesSet, Is.EqualTo(expected));
    }

    // One after the other on each row, unless one reads what the other changes; each figure is Neo4j's.
    [TestCase("REMOVE h.x SET h.x = 7", 6)]
    [TestCase("REMOVE h.x SET h = {x: 7, id: 99}", 9)]
    [TestCase("SET h.n = 0 REMOVE h.n SET h.n = l.x", 9)]
    [TestCase("SET h.z = 1 SET h = {id: 1, x: 1}", 12)]
    [TestCase("SET h.n = 0 SET h.n = h.n + 1", 6)]
    [TestCase("SET h.k = 1 WITH h, l REMOVE h.k", 6)]
    [TestCase("SET h.k = 1 WITH h AS i, l REMOVE i.k", 6)]
    [TestCase("SET h.k = 1 WITH h, l ORDER BY l.x REMOVE h.k", 4)]
    [TestCase("SET h.x = 5 REMOVE h.x SET h.x = properties(h).x", 6)]
    public void Clauses_that_only_change_follow_each_other_on_each_row(string clauses, long expected)
    {
        var counters = RunOnThree(clauses);

        Assert.That(counters.PropertiesSet, Is.EqualTo(expected));
    }

    [TestCase("REMOVE h:H SET h:H", 3, 3)]
    [TestCase("REMOVE h:Q SET h:Q", 3, 2)]
    [TestCase("SET h:Q REMOVE h:Q", 3, 3)]
    public void Labels_that_come_and_go_count_on_each_row(string clauses, long added, long removed)
    {
        var counters = RunOnThree(clauses);

        Assert.That((counters.LabelsAdded, counters.LabelsRemoved), Is.EqualTo((added, removed)));
    }

    private static Counters RunOnThree(string clauses)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE (h:H {x: 1, id: 1}) WITH h UNWIND [1, 2, 3] AS x CREATE (h)-[:E]->(:L {x: x})");
        return Run(engine, graph, $"MATCH (h:H)-->(l) {clauses} RETURN count(*)").Counters;
    }

    private static ResultSummary Run(CypherEngine engine, MemoryGraph graph, string statement)
    {
        using var result = engine.Write(engine.Prepare(statement), graph, NoParameters, QueryBudget.Unlimited());
        return result.Consume();
    }
}
