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
    /// <summary>An article from a file's bytes, in UTF-8, UTF-16 (with or without a mark) or Latin-1.</summary>
    public static ArticleSource FromBytes(ReadOnlySpan<byte> bytes, string? fileName = null) =>
        new(TextDecoder.Decode(bytes), fileName);
}
