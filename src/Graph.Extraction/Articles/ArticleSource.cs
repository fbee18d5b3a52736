using Graph.Extraction.Articles.Html;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Articles;

/// <summary>
/// An article as it arrived: its text and what is known about it from outside.
/// What the text says about itself (front matter, date line) fills the members left null.
/// </summary>
/// <param name="Text">The whole text, decoded; offsets in the draft refer to it as it is.</param>
/// <param name="FileName">The file's name, which tells Markdown from plain text; null where there is none.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="PublishedAt">When it was published, as an ISO 8601 prefix.</param>
public sealed record ArticleSource(
    string Text,
    string? FileName = null,
    string? Url = null,
    string? Title = null,
    string? Publisher = null,
    string? PublishedAt = null)
{
    /// <summary>What the page an article was read from says of its lines, by their offsets; null where it was none.</summary>
    internal IReadOnlyDictionary<int, LineMark>? Layout { get; init; }

    /// <summary>ISO 639-1 code, where the page tells; else null.</summary>
    internal string? Language { get; init; }

    /// <summary>What was unsure when its bytes were read; null for nothing.</summary>
    internal DraftWarning? Warning { get; init; }

    /// <summary>
    /// An article from a file's bytes, in the encoding that a byte order mark or a page's head names, else UTF-8, UTF-16 without a mark,
    /// Windows-1251 or Windows-1252 by what the bytes look like; a draft of it warns of a name in the head that nobody knows. A text whose
    /// marks show that it was once read in the wrong encoding (<c>â€œ</c> for a quotation mark) is put right, and offsets refer to it as
    /// it was meant. A page (HTML, by the file's name or by how it begins) is read with <see cref="FromHtml"/>.
    /// </summary>
    public static ArticleSource FromBytes(ReadOnlySpan<byte> bytes, string? fileName = null)
    {
        var text = DoubleEncoding.Undo(TextDecoder.Decode(bytes, out var warning));
        return (HtmlPage.Is(text, fileName) ? FromHtml(text, fileName) : new ArticleSource(text, fileName)) with { Warning = warning };
    }

    /// <summary>The text of a file's bytes as it stands, in the encoding that <see cref="FromBytes"/> finds.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes, out _);

    /// <summary>
    /// The article of a page: its headline, paragraphs, list items and captions as plain text, one a line with an empty line between;
    /// what belongs to the page (navigation, related links, scripts) is left out. Title, address, publisher and date are those the page gives.
    /// </summary>
    public static ArticleSource FromHtml(string html, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return HtmlPage.Read(html, fileName);
    }
}
