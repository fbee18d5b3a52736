using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Relations.Claims;
using Graph.Testing;

namespace Graph.Relations.Tests;

/// <summary>Whatever is read, an import takes: each item rests on words, and refers to what is there.</summary>
public sealed class ReadDraftTests
{
    private static readonly string[] CaseFiles = Directory.GetFiles(RepositoryRoot.Combine("tests", "Graph.Extraction.Tests", "Cases"), "*.cases");
    private static readonly string[] Tables = ["visit-records.cases", "gift-records.cases"]; // their rows are read in another way

    [Test]
    public void An_article_that_names_holders_of_offices_and_nothing_else_is_taken()
    {
        var names = File.ReadLines(RepositoryRoot.Combine("src", "Graph.Extraction", "Tables", "office-holders.tsv"))
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')[0]).Distinct().ToArray();
        Assert.That(names, Has.Length.GreaterThan(50));
        Assert.That(names.SelectMany(name => Refused($"{name} arrived.")).Concat(Refused($"{names[0]} met {names[^1]} in Geneva.")), Is.Empty);
    }

    [TestCase("The Kremlin said so.")]
    [TestCase("Moscow and Pyongyang said nothing; Macron did.")]
    [TestCase("In Bamako, the foreign minister and his Chadian counterpart were given a horse.")]
    [TestCase("Both presidents signed it.")]
    [TestCase("The Franco-German treaty, the Élysée said, was signed by Merkel.")]
    public void A_short_text_is_taken(string text) => Assert.That(Refused(text), Is.Empty);

    [Test]
    public void All_cases_of_the_reading_of_articles_are_taken_and_so_is_half_of_each()
    {
        var texts = CaseFiles.Where(path => !Tables.Contains(Path.GetFileName(path))).SelectMany(Texts).ToArray();
        Assert.That(texts, Has.Length.GreaterThan(500));
        Assert.That(texts.Concat(texts.Select(text => text[..(text.Length / 2)])).SelectMany(Refused), Is.Empty);
    }

    private static IEnumerable<string> Refused(string text)
    {
        string? why = null;
        try
        {
            var draft = ArticleExtractor.Extract(new ArticleSource(text));
            DraftContent.Of(draft);
            DraftJson.Read(DraftJson.Write(draft)); // as it comes in again from a file
        }
        catch (Exception refused) when (refused is InvalidDraftException or DraftFormatException)
        {
            why = $"{text}\n  {refused.Message}";
        }

        return why is null ? [] : [why];
    }

    private static IEnumerable<string> Texts(string path) => File.ReadAllText(path)
        .Split("\n== ").Skip(1)
        .Select(one => one[(one.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n--")[0])
        .Where(text => text.Length > 0);
}
