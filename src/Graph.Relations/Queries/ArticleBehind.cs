namespace Graph.Relations.Queries;

/// <summary>An article that a picture rests on.</summary>
/// <param name="Relationships">The ids of the drawn relationships that rest on it.</param>
public sealed record ArticleBehind(
    string Id, string? Title, string? Publisher, string? PublishedAt, string? Url, IReadOnlyList<string> Relationships);
