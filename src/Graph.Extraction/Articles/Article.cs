namespace Graph.Extraction.Articles;

/// <summary>An article taken apart: what it says about itself, and its paragraphs.</summary>
/// <param name="Text">The stored text. It is what every offset refers to and is never rewritten.</param>
/// <param name="PublishedAt">When it says it was published, as an ISO 8601 prefix; null where it does not.</param>
/// <param name="Language">ISO 639-1 code; null where it could not be told.</param>
/// <param name="Dateline">The place, day and agency before the first sentence; null where there are none.</param>
internal sealed record Article(
    string Id,
    string Text,
    string Sha256,
    string? Title,
    string? Url,
    string? Publisher,
    string? PublishedAt,
    string? Language,
    Dateline? Dateline,
    IReadOnlyList<Passage> Passages);
