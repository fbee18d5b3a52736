namespace Graph.Relations.Review;

/// <summary>The article that a draft was read from.</summary>
/// <param name="Id">The id it has in the graph, or gets.</param>
/// <param name="Title">Its headline; null where it has none.</param>
/// <param name="Url">Where it was published; null where unknown.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
/// <param name="PublishedAt">When, as an ISO 8601 prefix; null where it does not say.</param>
/// <param name="Language">ISO 639-1 code; null where it could not be told.</param>
/// <param name="Text">The whole text.</param>
public sealed record ReviewedArticle(
    string Id, string? Title, string? Url, string? Publisher, string? PublishedAt, string? Language, string Text);
