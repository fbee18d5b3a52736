namespace Graph.Extraction.Articles.Html;

/// <summary>
/// Reads an article out of a page. The stored text is the article's plain text, a line for each paragraph: what offsets refer to
/// and what is shown. The page itself is not kept.
/// </summary>
internal static class HtmlPage
{
    private const int MostTimesOfArticle = 2;

    private const int ShortestEntry = 60;

    private static readonly string[] Starts = ["<!doctype html", "<html", "<head", "<body"];

    private static readonly string[] FragmentStarts = ["<article", "<main", "<section", "<div", "<p>", "<p ", "<h1", "<h2", "<header"];

    /// <summary>Whether a text is a page: by its file's name, or by how it begins.</summary>
    public static bool Is(string text, string? fileName)
    {
        var extension = Path.GetExtension(fileName)?.ToLowerInvariant();
        if (extension is ".html" or ".htm" or ".xhtml")
        {
            return true;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, 2000)).TrimStart("\uFEFF \t\r\n");
        return StartsWithAny(start, Starts) || (extension is null or "" && StartsWithAny(start, FragmentStarts));
    }

    public static ArticleSource Read(string html, string? fileName)
    {
        var page = HtmlTree.Read(html);
        var facts = new PageFacts(page);
        PageParts.Measure(page);
        var main = PageParts.Main(page);
        var writer = new PageWriter(main, HasEntries(main));
        var headline = facts.Headline is { } found && !main.SelfAndBelow().Contains(found) ? found.Text() : null;
        var text = writer.Write(headline);
        return new ArticleSource(text, fileName, facts.Url, facts.Title, facts.Publisher, facts.PublishedAt)
        {
            Layout = writer.Marks,
            Language = facts.Language,
        };
    }

    /// <summary>
    /// One or two times are when the article was published and changed. Those of a live blog stand in elements of their own
    /// with prose beside them, or there are more of them.
    /// </summary>
    private static bool HasEntries(HtmlElement main) => Moments(main).Skip(MostTimesOfArticle).Any() || EntriesIn(main) > 1;

    private static int EntriesIn(HtmlElement element) => element.ProseLength < ShortestEntry
        ? 0
        : Moments(element).Take(2).Count() is var count && count < 2 ? count : element.Elements.Sum(EntriesIn);

    private static IEnumerable<string> Moments(HtmlElement element) => element.SelfAndBelow()
        .Where(one => one.Name == "time").Select(one => PageDates.Moment(one["datetime"])).OfType<string>().Distinct(StringComparer.Ordinal);

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
