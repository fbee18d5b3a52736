namespace Graph.Relations.Queries;

/// <summary>An article that speaks of an entity.</summary>
/// <param name="Mentions">How often it names it; zero where only a claim in it is about it.</param>
public sealed record EntityArticle(string Id, string? Title, string? PublishedAt, int Mentions);
