using Graph.Conformance.Cases;
using Graph.Conformance.Support;
using Graph.Cypher.Functions;
using Graph.Testing;

namespace Graph.Cypher.Tests.Conformance;

/// <summary>The page that says which Cypher is understood.</summary>
internal sealed class SupportPageTests
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Graph.Cypher.Tests", "Cases");

    [Test]
    public void The_page_says_what_passes()
    {
        var file = RepositoryRoot.Combine("docs", "cypher-support.md");
        var page = SupportPage.Render(Folder);
        if (Environment.GetEnvironmentVariable("GRAPH_UPDATE") == "1")
        {
            File.WriteAllText(file, page);
        }

        Assert.That(File.ReadAllText(file), Is.EqualTo(page), "docs/cypher-support.md is behind the cases; run the test with GRAPH_UPDATE=1 and look at the difference");
    }

    [Test]
    public void Every_function_has_a_case()
    {
        var mentioned = CaseFileReader.Read(Path.Combine(Folder, "Queries", "support.cases"))
            .SelectMany(test => CypherCompiler.Compile(test.Query).Mentions.Functions)
            .Append("exists"); // what it tests is bound as a pattern

        Assert.That(FunctionSignatures.All.Select(function => function.Name).Except(mentioned), Is.Empty);
    }
}
