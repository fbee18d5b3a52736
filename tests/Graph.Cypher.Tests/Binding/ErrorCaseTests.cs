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

    [TestCase("MATCH (person) RETURN persn.name, sizee(x)", "1:23 persn|1:41 x|1:35 sizee")]
    [TestCase("RETURN foo(a, bar(b))", "1:12 a|1:19 b|1:8 foo|1:15 bar")]
    [TestCase("WITH n AS m\nRETURN m.x, k, k + 1, [i IN k | j]", "1:6 n|2:13 k|2:33 j")]
    [TestCase("MATCH (n) WHERE nn.x = 1 CALL db.nope() RETURN n", "1:17 nn|1:31 db.nope")]
    [TestCase("RETURN a + abs('text')", "1:8 a|1:16 'text'")]
    [TestCase("RETURN a, b, c, d, e, f, g, h, i, j, k, l", "1:8 a|1:11 b|1:14 c|1:17 d|1:20 e|1:23 f|1:26 g|1:29 h|1:32 i|1:35 j")]
    public void All_names_that_are_not_known_are_told_at_once(string text, string expected)
    {
        var error = Assert.Throws<CypherSyntaxException>(() => CypherCompiler.Compile(text));
        var places = error!.Diagnostics.Select(each => FormattableString.Invariant($"{each.Line}:{each.Column} {text.Substring(each.Offset, each.Length)}"));

        Assert.That(string.Join('|', places), Is.EqualTo(expected));
        Assert.That(error.Message.Split("\nAlso: "), Has.Length.EqualTo(error.Diagnostics.Count), "the first with its line, the others below");
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

    [TestCase("SHOW  ROLES", "Unsupported administration command: SHOW  ROLES")]
    [TestCase("SHOW SERVERS", "Unsupported administration command: SHOW SERVERS")]
    [TestCase("USE elsewhere RETURN 1", "Graph not found: elsewhere")]
    [TestCase("CALL no.such.thing()", "There is no procedure with the name `no.such.thing` registered for this database instance. "
        + "Please ensure you've spelled the procedure name correctly and that the procedure is properly deployed.")]
    public void What_the_server_has_not_is_told_without_a_place(string text, string message)
    {
        var error = Assert.Throws<CypherSyntaxException>(() => CypherCompiler.Compile(text));

        Assert.That(error!.Message, Is.EqualTo(message));
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
