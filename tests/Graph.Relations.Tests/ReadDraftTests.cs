using System.Globalization;
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
    [TestCase("# Treaty of Norda\n\nThe Treaty of Norda ended a long war.\n\n| Signed | 3 May 1921 |\n| Effective | |\n")]
    [TestCase("# List of trips made by Joachim Gauck\n\n## 2012\n\n| Country | Areas visited | Dates | Details |\n|---|---|---|---|\n|\n- Poland | Warsaw | 26 March | Met with President Komorowski.\n")]
    [TestCase("# Gifts\n\n20 July: from King Harald V\n")]
    [TestCase("visitor: Queen Ada Berg\nfrom: Norway\nstart-date: 2012-03-04\nend-date: 2012-03-02\ndescription: Working visit.\n\nvisitor: Ada Lund\nfrom: Peru\nstart-date: 2012-03-04\n")]
    [TestCase("visitor,from,start-date,end-date,description\nQueen Ada Berg,Norway,2012-03-04,2012-03-02,Working visit.\n")]
    public void A_short_text_is_taken(string text) => Assert.That(Refused(text), Is.Empty);

    [Test]
    public void All_cases_of_the_reading_of_articles_are_taken_and_so_is_half_of_each()
    {
        var texts = CaseFiles.Where(path => !Tables.Contains(Path.GetFileName(path))).SelectMany(Texts).ToArray();
        Assert.That(texts, Has.Length.GreaterThan(500));
        Assert.That(texts.Concat(texts.Select(text => text[..(text.Length / 2)])).SelectMany(Refused), Is.Empty);
    }

    /// <summary><c>GRAPH_MUTATIONS</c> sets how many, <c>GRAPH_MUTATION_SEED</c> where the series begins.</summary>
    [Test]
    public void Cases_whose_words_are_mixed_are_taken()
    {
        var texts = CaseFiles.Where(path => !Tables.Contains(Path.GetFileName(path))).SelectMany(Texts).ToArray();
        var first = Number("GRAPH_MUTATION_SEED", 1);
        Assert.That(Enumerable.Range(first, Number("GRAPH_MUTATIONS", 500)).SelectMany(seed => Refused(Mixed(texts, new Random(seed)))), Is.Empty);
    }

    /// <summary>Two or three texts one after the other, with words left out, told twice or taken from elsewhere.</summary>
    private static string Mixed(string[] texts, Random random)
    {
        var words = string.Join(random.Next(2) == 0 ? " " : "\n\n", Enumerable.Range(0, random.Next(2, 4)).Select(_ => texts[random.Next(texts.Length)])).Split(' ');
        string Word(string word) => random.Next(25) switch
        {
            0 => "",
            1 => $"{word} {word}",
            2 => words[random.Next(words.Length)],
            3 => word + "\n\n",
            _ => word,
        };
        return string.Join(' ', words.Select(Word));
    }

    private static int Number(string variable, int usual) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? set : usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

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
