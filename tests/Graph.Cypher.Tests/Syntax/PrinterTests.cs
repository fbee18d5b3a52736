using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Tests.Syntax;

internal sealed class PrinterTests
{
    [Test]
    public void A_printed_statement_parses_to_the_same_tree()
    {
        var wrong = new List<string>();
        foreach (var text in Corpus.All())
        {
            var tree = Parse(text);
            var printed = CypherPrinter.Print(tree);
            if (TreeText.Of(Parse(printed)) != TreeText.Of(tree))
            {
                wrong.Add($"{text}\n{printed}\n{TreeText.Of(tree)}\n{TreeText.Of(Parse(printed))}");
            }
        }

        Assert.That(wrong, Has.Count.Zero, string.Join("\n\n", wrong.Take(10)));
    }

    [Test]
    public void Canonical_text_can_keep_the_names_of_columns() =>
        Assert.That(
            CypherPrinter.Print(Parse("MATCH (n)  RETURN n.x+1,  n, count( * ) AS c"), keepColumnNames: true),
            Is.EqualTo("MATCH (n) RETURN n.x + 1 AS `n.x+1`, n, count(*) AS c"));

    [TestCase("return 1 as a", "RETURN 1 AS a")]
    [TestCase("MATCH (`Merge`) RETURN `Merge`", "MATCH (`Merge`) RETURN `Merge`")]
    [TestCase("RETURN 'it\\'s \\u0041'", "RETURN 'it\\'s A'")]
    [TestCase("MATCH (a)<--(b)-[:X|:Y]-(c) RETURN (a)", "MATCH (a)<--(b)-[:X|Y]-(c) RETURN a")]
    [TestCase("RETURN ((1 + 2) * 3) - (4 - 5)", "RETURN (1 + 2) * 3 - (4 - 5)")]
    public void Canonical_text_is_as_short_as_can_be(string text, string expected) =>
        Assert.That(CypherPrinter.Print(Parse(text)), Is.EqualTo(expected));

    private static Statement Parse(string text) => CypherParser.Parse(new StatementText(text), CypherLimits.Default);
}
