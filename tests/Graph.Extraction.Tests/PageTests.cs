using System.Text;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>How an article is read out of a page.</summary>
public sealed class PageTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "pages.cases" })]
    public void Page(string html, string expected)
    {
        var article = ReadingBuilder.Build(ArticleSource.FromHtml(html)).Article;
        var lines = article.Passages.Select(passage =>
            $"{passage.Kind.ToString().ToLowerInvariant()}{(passage.At is null ? "" : " " + passage.At)}: {passage.Span.Of(article.Text).ToString().Replace('\u00A0', ' ')}");

        Assert.That(Metadata(article, expected).Concat(lines), Is.EqualTo(expected.Split('\n')));
    }

    [Test]
    public void The_stored_text_is_the_articles_own_and_every_span_lies_in_it()
    {
        const string html = "<html><body><nav>Home</nav><article><p>“We are close,” Maria Costa said in Lisbon.</p></article></body></html>";

        var draft = ArticleExtractor.Extract(ArticleSource.FromBytes(Encoding.UTF8.GetBytes(html), "talks.html"));

        Assert.That(draft.Article.Text, Is.EqualTo("“We are close,” Maria Costa said in Lisbon."));
        Assert.That(draft.Statements.Select(statement => draft.Article.Text[statement.Span.Start..statement.Span.End]), Is.EqualTo(new[] { "“We are close,”" }));
    }

    [TestCase("<p>Über <b>\"Łódź\"</b></p>", "utf-8")]
    [TestCase("<meta charset='windows-1252'><p>It was “fine” – café</p>", "windows-1252")]
    [TestCase("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>Министр сказал, что переговоры идут</p>", "windows-1251")]
    [TestCase("<p>Министр сказал, что переговоры идут</p>", "windows-1251")]
    [TestCase("<p>The minister said it was “fine” in Orléans</p>", "windows-1252")]
    [TestCase("<p>Le président a dit « non »</p>", "utf-16")]
    public void A_page_is_read_in_the_encoding_it_is_in(string html, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(html);

        var source = ArticleSource.FromBytes(bytes, "page.html");

        Assert.That(source.Text, Is.EqualTo(ArticleSource.FromHtml(html).Text));
    }

    [TestCase("x-klingon", "utf-8", "“Fine,” the minister of Łódź said")]
    [TestCase("x-klingon", "windows-1252", "It was “fine” in Orléans")]
    public void A_page_in_an_encoding_that_nobody_knows_is_read_with_a_warning(string name, string encoding, string text)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes($"<meta charset='{name}'><p>{text}</p>");

        var draft = ArticleExtractor.Extract(ArticleSource.FromBytes(bytes, "page.html"));

        Assert.That(draft.Article.Text, Is.EqualTo(text));
        Assert.That(draft.Warnings.Select(warning => warning.Message), Is.EqualTo(new[] { $"The page's head names the encoding '{name}', which is not known; it was read as {encoding}." }));
    }

    [TestCase("<meta charset='utf8'><p>fine</p>")]
    [TestCase("<meta charset=latin1><p>fine</p>")]
    [TestCase("a word on charset=x-klingon")]
    public void A_known_encoding_is_nothing_to_warn_of(string page) =>
        Assert.That(ArticleExtractor.Extract(ArticleSource.FromBytes(Encoding.UTF8.GetBytes(page), "page.html")).Warnings, Is.Empty);

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<i></b>")]
    [TestCase("<p>a ")]
    [TestCase("<a href=x><div>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<table><tr><td>a<td>b<tr><td>c<td>")]
    [TestCase("<ul><li>a")]
    [TestCase("</p>")]
    [TestCase("<time datetime=2024-02-03T15:20:00Z>a")]
    [TestCase("&am<!--")]
    public void A_page_of_one_piece_repeated_is_read_in_time(string piece) =>
        Assert.That(() => ArticleExtractor.Extract(ArticleSource.FromHtml(string.Concat(Enumerable.Repeat(piece, 40_000)))), Throws.Nothing);

    [TestCase("talk.txt", "<b> is the tag for bold", false)]
    [TestCase("talk.txt", "\n<!DOCTYPE html><p>Text</p>", true)]
    [TestCase(null, "<article><p>Text</p></article>", true)]
    [TestCase("talk.md", "<div>Text</div>", false)]
    [TestCase("talk.htm", "Text", true)]
    public void A_page_is_told_by_its_name_or_its_beginning(string? name, string text, bool isPage) =>
        Assert.That(ArticleSource.FromBytes(Encoding.UTF8.GetBytes(text), name).Layout is not null, Is.EqualTo(isPage));

    /// <summary>What the page says of its article, of what the case looks at.</summary>
    private static IEnumerable<string> Metadata(Article article, string expected) => expected.Split('\n').Select(line => line.Split(' ')[0]).Select(name => name switch
    {
        "published" => "published " + article.PublishedAt,
        "title" => "title " + article.Title,
        "publisher" => "publisher " + article.Publisher,
        "language" => "language " + article.Language,
        _ => null,
    }).OfType<string>();
}
