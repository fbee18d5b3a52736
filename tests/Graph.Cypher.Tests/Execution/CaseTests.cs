using Graph.Conformance.Cases;
using Graph.Conformance.Databases;
using Graph.Testing;

namespace Graph.Cypher.Tests.Execution;

public sealed class CaseTests
{
    private static IEnumerable<TestCaseData> Cases() => CaseFileReader
        .ReadAll(RepositoryRoot.Combine("tests/Graph.Cypher.Tests/Cases/Queries"))
        .Select(test => new TestCaseData(test).SetName($"{{m}}({test})"));

    [TestCaseSource(nameof(Cases))]
    public void The_engine_answers_as_Neo4j_does(QueryCase test)
    {
        using var database = DatabaseAddress.Open("embedded:");

        Assert.That(CaseRunner.Difference(test, database), Is.Null);
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Neo4j_answers_as_the_case_says(QueryCase test)
    {
        using var database = new PortDatabase(await Neo4jServer.OpenBareAsync());

        Assert.That(CaseRunner.Difference(test, database, isFresh: false), Is.Null);
    }
}
