using Graph.Cypher.Diagnostics;
using Graph.Testing;

namespace Graph.Cypher.Tests.Binding;

/// <summary>
/// Each block of <c>Cases/errors.cases</c> is a statement with the wrong place between ⟦ and ⟧, and below it, behind
/// <c>> </c>, what is said about it.
/// </summary>
internal sealed class ErrorCaseTests
{
    private static readonly string CasesFile = Path.Combine(RepositoryRoot.Path, "tests", "Graph.Cypher.Tests", "Cases", "errors.cases");

    private static IEnumerable<TestCaseData> Cases()
    {
        var statement = new List<string>();
        foreach (var line in File.ReadLines(CasesFile).Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                var text = string.Join('\n', statement).Trim('\n');
                yield return new TestCaseData(text, line[2..]).SetArgDisplayNames(text);
                statement.Clear();
            }
            else
            {
                statement.Add(line);
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_wrong_statement_is_refused_with_its_place_and_what_would_be_right(string marked, string message)
    {
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var error = Assert.Throws<CypherSyntaxException>(() => CypherCompiler.Compile(text));
        var diagnostic = error!.Diagnostics[0];

        Assert.That(diagnostic.Message, Is.EqualTo(message));
        Assert.That(Mark(text, diagnostic), Is.EqualTo(marked));
    }

    [Test]
    public void The_message_ends_with_the_place_the_line_and_a_caret()
    {
        var error = Assert.Throws<CypherSyntaxException>(() => CypherCompiler.Compile("MATCH (n)\nRETURN  sizee(n)"));

        Assert.That(error!.Message, Is.EqualTo(
            "Unknown function 'sizee'. Did you mean 'size'? (line 2, column 9 (offset: 18))\n\"RETURN  sizee(n)\"\n         ^"));
        Assert.That(error.Code, Is.EqualTo("Neo.ClientError.Statement.SyntaxError"));
    }

    [Test]
    public void Places_are_those_of_the_text_as_it_was_sent()
    {
        var error = Assert.Throws<CypherSyntaxException>(() => CypherCompiler.Compile("RETURN '\\u0041' + nope"));

        Assert.That(error!.Diagnostics[0].Offset, Is.EqualTo(18));
    }

    private static string Mark(string text, Diagnostic diagnostic) =>
        text.Insert(diagnostic.Offset + diagnostic.Length, "⟧").Insert(diagnostic.Offset, "⟦");
}
