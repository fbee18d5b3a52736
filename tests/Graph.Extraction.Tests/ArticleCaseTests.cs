using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>How texts fall into passages and sentences.</summary>
public sealed class ArticleCaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "passages.cases" })]
    public void Passages(string text, string expected) => Assert.That(PassageLines(text, null), Is.EqualTo(expected));

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "markdown.cases" })]
    public void Markdown(string text, string expected) => Assert.That(PassageLines(text, "article.md"), Is.EqualTo(expected));

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "sentences.cases" })]
    public void Sentences(string text, string expected)
    {
        var reading = ReadingBuilder.Build(new ArticleSource(text));

        Assert.That(string.Join('\n', reading.Sentences.Select(sentence => OneLine(sentence.Span.Of(text)))), Is.EqualTo(expected));
    }

    private static string PassageLines(string text, string? fileName)
    {
        var article = ReadingBuilder.Build(new ArticleSource(text, fileName)).Article;
        var lines = article.Passages.Select(passage =>
            $"{passage.Kind.ToString().ToLowerInvariant()}{(passage.At is null ? "" : " " + passage.At)}: {OneLine(passage.Span.Of(text))}");
        return string.Join('\n', Metadata(article).Concat(lines));
    }

    private static IEnumerable<string> Metadata(Article article)
    {
        if (article.PublishedAt is { } published)
        {
            yield return "published " + published;
        }

        if (article.Title is { } title)
        {
            yield return "title " + title;
        }

        if (article.Dateline is { } dateline)
        {
            yield return "dateline " + dateline.Place;
        }
    }

    private static string OneLine(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split('\n', StringSplitOptions.TrimEntries));
}
