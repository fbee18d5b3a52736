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

    private static ResultSummary Run(CypherEngine engine, MemoryGraph graph, string statement)
    {
        using var result = engine.Write(engine.Prepare(statement), graph, NoParameters, QueryBudget.Unlimited());
        return result.Consume();
    }
}
