using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Takes a source apart into what it says about itself and its paragraphs.</summary>
internal static class ArticleParser
{
    /// <summary>A dateline opens one of the first paragraphs: a headline and a line below it may stand before it.</summary>
    private const int DatelineReach = 3;

    public static Article Parse(ArticleSource source)
    {
        var text = source.Text;
        var front = source.Layout is null ? FrontMatter.Read(text) : FrontMatter.Absent;
        var url = source.Url ?? front["source_url", "url", "canonical_url", "link"];
        var published = source.PublishedAt ?? IsoDates.Normalize(front["published_time", "published", "published_at", "date"]);
        var isMarkdown = front.End > 0 || source.FileName is { } name && (EndsWith(name, ".md") || EndsWith(name, ".markdown"));
        var blocks = new BlockReader(text, isMarkdown, IsoDates.Day(published)) { Layout = source.Layout };
        blocks.Read(front.End);
        var dateline = DatelineIn(text, blocks.Blocks);
        published ??= blocks.PublishedOn ?? dateline?.Day?.Iso ?? (dateline?.Day is { } day ? WithYear(text, day) : null);
        var key = Hash(url ?? text);
        return new Article(
            "article:" + key,
            text,
            url is null ? key : Hash(text),
            source.Title ?? front["title", "headline"] ?? TitleIn(text, blocks.Blocks),
            url,
            source.Publisher ?? front["publisher", "site_name", "source"] ?? HostOf(url) ?? dateline?.Agency,
            published,
            source.Language ?? LanguageGuess.Of(text.AsSpan(front.End)),
            dateline,
            [.. blocks.Blocks.Select((block, i) => block.ToPassage(key, i))]);
    }

    private static bool EndsWith(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static Dateline? DatelineIn(string text, List<Block> blocks) =>
        blocks
            .Where(block => block.Kind == PassageKind.Prose)
            .Take(DatelineReach)
            .Select(block => Dateline.Match(text, block.Span))
            .FirstOrDefault(found => found is not null);

    /// <summary>A dateline's day without a year: as the text writes it in full elsewhere, under a picture or so; null where it does not, or in several years.</summary>
    private static string? WithYear(string text, DateMatch day)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(text, new TextSpan(0, text.Length), tokens);
        var days = Enumerable.Range(0, tokens.Count)
            .Select(at => DateGrammar.Match(text, tokens, at))
            .OfType<DateMatch>()
            .Where(match => match.Iso is not null && match.Month == day.Month && match.Day == day.Day)
            .Select(match => match.Iso)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return days is [var only] ? only : null;
    }

    private static string? TitleIn(string text, List<Block> blocks) =>
        blocks.Count > 0 && blocks[0].Kind == PassageKind.Heading ? text[blocks[0].Span.Start..blocks[0].Span.End].TrimEnd(':') : null;

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
            : null;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
