using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

/// <summary>What a parameter may be where a whole map is expected.</summary>
public sealed class ParameterTests
{
    [TestCase("CREATE (:N $p)")]
    [TestCase("CREATE ()-[:R $p]->()")]
    public void What_is_created_has_no_null_for_its_properties(string statement)
    {
        var engine = new CypherEngine();
        var parameters = new Dictionary<string, Value> { ["p"] = Value.Null };
        var error = Assert.Throws<GraphException>(
            () => engine.Write(engine.Prepare(statement), new MemoryGraph(), parameters, QueryBudget.Unlimited()).Dispose());

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.TypeError));
    }
}
