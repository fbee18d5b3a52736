using Graph.Conformance.Databases;
using Graph.Conformance.Tck;
using Graph.Testing;

namespace Graph.Cypher.Tests.Execution;

public sealed class ConformanceTests
{
    [Test]
    public void Every_scenario_of_the_kit_passes_but_those_listed_with_a_reason()
    {
        var expected = ExpectedFailures();
        using var database = new EngineDatabase();
        var failed = Kit.Run(SharedFolder.Find("tck"), database, _ => true).Where(result => !result.Passed).ToDictionary(result => result.Scenario.Id);

        Assert.Multiple(() =>
        {
            Assert.That(failed.Where(result => !expected.Contains(result.Key)).Select(result => $"{result.Key}: {result.Value.Failure}"), Is.Empty, "fail, but are not listed");
            Assert.That(expected.Where(id => !failed.ContainsKey(id)), Is.Empty, "are listed, but pass");
        });
    }

    [Test]
    public void Every_listed_scenario_has_a_reason() =>
        Assert.That(Lines().Where(line => line.Split('\t').Length != 2 || line.EndsWith('\t')), Is.Empty);

    private static HashSet<string> ExpectedFailures() => [.. Lines().Select(line => line.Split('\t')[0])];

    private static string[] Lines() =>
        [.. File.ReadAllLines(RepositoryRoot.Combine("tests/Graph.Cypher.Tests/Cases/expected-failures.tsv")).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
