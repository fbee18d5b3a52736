using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

/// <summary>What is said of a statement that fails while it runs, word for word as in Neo4j.</summary>
public sealed class FailureTextTests
{
    [TestCase("substring('garden', place)", "Cannot handle negative start index nor negative length")]
    [TestCase("substring('garden', 1, place)", "Cannot handle negative start index nor negative length")]
    [TestCase("left('garden', place)", "Cannot handle negative start index nor negative length")]
    [TestCase("right('garden', place)", "negative length")]
    public void A_part_of_a_text_before_its_start_is_refused(string expression, string message)
    {
        var engine = new CypherEngine(new CypherEngineOptions());
        var statement = engine.Prepare($"UNWIND [-2] AS place RETURN {expression} AS part");
        using var result = engine.Read(statement, new MemoryGraph(), new Dictionary<string, Value>(), new QueryBudget(QueryLimits.None));
        var error = Assert.Throws<GraphException>(() => _ = result.Rows().Count());

        Assert.That(error.Message, Is.EqualTo(message));
    }
}
