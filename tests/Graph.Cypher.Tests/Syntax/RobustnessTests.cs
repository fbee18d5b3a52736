using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Tests.Syntax;

/// <summary>Whatever the text, the compiler answers with a statement or with a located error.</summary>
internal sealed class RobustnessTests
{
    // GRAPH_FUZZ_ROUNDS sets how many texts each seed tries.
    private static readonly int Mutations = int.TryParse(Environment.GetEnvironmentVariable("GRAPH_FUZZ_ROUNDS"), out var rounds) ? rounds : 20_000;

    private static readonly string[] Insertions =
    [
        "(", ")", "[", "]", "{", "}", ",", ".", "..", ":", "::", "$", "=", "=~", "<", ">", "<>", "-", "--", "*", "|", "||", "&", "!", "%", "^", "+", "+=", "'", "\"", "`", "\\", "\\u", "\\u00",
        "/*", "//", "0x", "1e", "9999999999999999999", "WHERE", "RETURN", "MATCH", "WITH", "CASE", "WHEN", "END", "IS", "NOT", "NULL", "IN", "CALL", "EXISTS {", "COUNT {", "count(*)",
        "all(x IN", "reduce(a = ", "shortestPath((a)-[*]->(b))", "UNION", "FOREACH (x IN [1] |", "UNWIND", "SHOW", "CREATE", "INDEX", "AS", "n", "r", "\ud800", "\u0000", "é", "ORDER BY", "LIMIT",
    ];

    [Test]
    public void Mutated_statements_raise_nothing_but_located_errors([Values(1, 2)] int seed)
    {
        var corpus = Corpus.All();
        var random = new Random(seed);
        for (var round = 0; round < Mutations; round++)
        {
            var text = Mutate(corpus, random);
            try
            {
                CypherCompiler.Compile(text);
            }
            catch (CypherSyntaxException error)
            {
                Assert.That(error.Diagnostics, Has.Count.GreaterThan(0), $"seed {seed}: {text}");
                Assert.That(error.Diagnostics[0].Offset, Is.InRange(0, text.Length), $"seed {seed}: {text}");
            }
            catch (Exception error) when (error is not AssertionException)
            {
                Assert.Fail($"seed {seed}: {text}\n{error}");
            }
        }
    }

    [TestCase("RETURN ", "(", "1", ")")]
    [TestCase("RETURN ", "[", "1", "]")]
    [TestCase("RETURN ", "{a: ", "1", "}")]
    [TestCase("RETURN ", "NOT ", "true", "")]
    [TestCase("RETURN ", "- ", "x", "")]
    [TestCase("RETURN ", "abs(", "1", ")")]
    [TestCase("RETURN ", "CASE WHEN true THEN ", "1", " END")]
    [TestCase("RETURN ", "[x IN [1] | ", "1", "]")]
    [TestCase("RETURN ", "EXISTS { RETURN ", "1 AS a", " }")]
    [TestCase("MATCH ", "(", "(a)-->(b)", ")")]
    [TestCase("MATCH (n:", "!(", "A", ")")]
    [TestCase("", "CALL { ", "RETURN 1 AS a", " } RETURN a")]
    [TestCase("", "FOREACH (x IN [1] | ", "CREATE ()", ")")]
    [TestCase("RETURN 1 IS :: ", "LIST<", "INTEGER", ">")]
    public void Deep_nesting_is_refused_by_name(string before, string open, string core, string close)
    {
        var text = before + string.Concat(Enumerable.Repeat(open, 100_000)) + core + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.That(() => CypherCompiler.Compile(text), Throws.TypeOf<CypherSyntaxException>().With.Message.Contains("nested deeper than 200 levels"));
    }

    [TestCase(" + 1", "operators follow one another")]
    [TestCase(" * 1", "operators follow one another")]
    [TestCase("[0]", "nested deeper")]
    public void Long_chains_are_refused_by_name(string link, string message)
    {
        var text = "RETURN x" + string.Concat(Enumerable.Repeat(link, 100_000));

        Assert.That(() => CypherCompiler.Compile(text), Throws.TypeOf<CypherSyntaxException>().With.Message.Contains(message));
    }

    [Test]
    public void A_condition_of_many_terms_is_no_deep_tree()
    {
        var text = "MATCH (n) WHERE " + string.Join(" OR ", Enumerable.Range(0, 20_000).Select(number => $"n.id = {number}")) + " RETURN n";

        Assert.That(() => CypherCompiler.Compile(text), Throws.Nothing);
    }

    [Test]
    public void A_statement_beyond_the_length_limit_is_refused() =>
        Assert.That(
            () => CypherParser.Parse(new StatementText("RETURN 1"), CypherLimits.Default with { MaxTextLength = 7 }),
            Throws.TypeOf<CypherSyntaxException>().With.Message.StartsWith("The statement is longer than 7 characters."));

    internal static string Mutate(List<string> corpus, Random random)
    {
        var text = corpus[random.Next(corpus.Count)];
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var start = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 12), text.Length - start);
            text = random.Next(4) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, Insertions[random.Next(Insertions.Length)]),
                2 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
                _ => text[..start] + Splice(corpus, random),
            };
        }

        return text;
    }

    private static string Splice(List<string> corpus, Random random)
    {
        var other = corpus[random.Next(corpus.Count)];
        return other[random.Next(other.Length)..];
    }
}
