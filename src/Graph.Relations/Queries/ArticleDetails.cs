namespace Graph.Relations.Queries;

/// <summary>An article with its text; all offsets refer to it.</summary>
public sealed record ArticleDetails(
    string Id,
    string? Title,
    string? Publisher,
    string? PublishedAt,
    string? Url,
    string? Language,
    string Text,
    IReadOnlyList<ArticlePassage> Passages,
    IReadOnlyList<ArticleMention> Mentions);
