using Graph.Conformance;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>The scorer, on drafts whose figures can be told by hand.</summary>
public sealed class ScoreTests
{
    private const string Text =
        "President Ilse Brandt of Austria said that the border will stay open. \"We will not close it,\" Brandt said. "
        + "Brandt gave Czech President Karel Havlik a silver bowl in Prague on 4 March 2024.";

    [Test]
    public void What_equals_the_gold_scores_one()
    {
        var lines = Score("statements", """
            {"article":"border.txt","kind":"indirect","text":"the border will stay open","speaker":"Ilse Brandt"}
            {"article":"border.txt","kind":"direct","text":"“We will not close it”","speaker":["Brandt","Austria"]}
            """);

        Assert.That(lines, Does.Contain("exact                             2      2      2     1.000   1.000  1.000"));
        Assert.That(lines, Does.Contain("speaker                           2      2      2     1.000"));
    }

    [Test]
    public void Wrong_bounds_count_from_one_half_of_the_words_and_a_wrong_speaker_is_told()
    {
        var lines = Score("statements", """
            {"article":"border","kind":"indirect","text":"that the border will stay open","speaker":"Karel Havlik"}
            """);

        Assert.That(lines, Does.Contain("exact                             1      2      0     0.000   0.000  0.000"));
        Assert.That(lines, Does.Contain("word-Jaccard 0.5                  1      2      1     0.500   1.000  0.667"));
        Assert.That(lines, Does.Contain("speaker                           1      1      0     0.000"));
    }

    [Test]
    public void A_pair_is_one_to_one()
    {
        var lines = Score("statements", """
            {"article":"border","kind":"indirect","text":"the border will stay open"}
            {"article":"border","kind":"indirect","text":"the border will stay open"}
            """);

        Assert.That(lines, Does.Contain("exact, indirect                   2      1      1     1.000   0.500  0.667"));
    }

    [Test]
    public void What_is_optional_counts_neither_way_and_an_article_without_items_is_judged()
    {
        var optional = Score("statements", """
            {"article":"border","kind":"indirect","text":"the border will stay open","optional":true}
            """);
        var none = Score("statements", """{"article":"border"}""");

        Assert.That(optional, Does.Contain("exact                             0      1      0     0.000   0.000  0.000"));
        Assert.That(none, Does.Contain("exact                             0      2      0     0.000   0.000  0.000"));
    }

    [Test]
    public void Gifts_are_judged_by_item_giver_and_receiver()
    {
        var lines = Score("gifts", """{"article":"border","item":"silver bowl","givers":"Ilse Brandt","receivers":"Karel Havlik"}""");

        Assert.That(lines, Does.Contain("exact, gift                       1      1      1     1.000   1.000  1.000"));
        Assert.That(lines, Does.Contain("receivers                         1      1      1     1.000"));
    }

    [TestCase("{\"article\":\"border\",\"txt\":\"x\"}", "there is no member 'txt'")]
    [TestCase("{\"text\":\"x\"}", "the member 'article' is missing")]
    [TestCase("{\"article\":\"border\",\"text\":1}", "'text' is a string or a list of strings")]
    [TestCase("[1", "not a JSON object")]
    [TestCase("{\"article\":\"a\",\"text\":\"x\"}\n{\"article\":\"b\",\"text\":\"x\"}", "there is no draft a.json")]
    public void A_wrong_line_is_told_with_its_place(string gold, string problem)
    {
        using var folder = Folder();
        using var error = new StringWriter();

        var code = ConformanceProgram.Run(["score", "statements", folder.Write("gold.jsonl", gold), folder.Combine("drafts")], TextWriter.Null, error);

        Assert.That(code, Is.EqualTo(2));
        Assert.That(error.ToString(), Does.Contain(problem));
    }

    [Test]
    public void Misses_are_listed_with_what_was_found_instead()
    {
        using var folder = Folder();
        var gold = folder.Write("gold.jsonl", """
            {"article":"border","kind":"indirect","text":"that the border will stay open","speaker":"Karel Havlik"}
            {"article":"border","kind":"direct","text":"We shall see"}
            """);
        var misses = folder.Combine("misses.txt");

        ConformanceProgram.Run(["score", "statements", gold, folder.Combine("drafts"), "--misses", misses], TextWriter.Null, TextWriter.Null);

        Assert.That(File.ReadAllLines(misses), Is.EqualTo(new[]
        {
            "missed\tborder\tdirect\tWe shall see",
            "extra\tborder\tdirect\t\"We will not close it,\"",
            "bounds\tborder\tindirect\tthat the border will stay open\tthe border will stay open",
            "speaker\tborder\tindirect\tthat the border will stay open\tKarel Havlik\tIlse Brandt",
        }));
    }

    private static string[] Score(string subject, string gold)
    {
        using var folder = Folder();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ConformanceProgram.Run(["score", subject, folder.Write("gold.jsonl", gold), folder.Combine("drafts")], output, error);

        Assert.That(code, Is.Zero, error.ToString());
        return output.ToString().Split(Environment.NewLine);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write(Path.Combine("drafts", "border.json"), DraftJson.Write(ArticleExtractor.Extract(new ArticleSource(Text, "border.txt"))));
        return folder;
    }
}
