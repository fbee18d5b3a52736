namespace Graph.Relations.Queries;

/// <summary>The article that evidence stands in.</summary>
public sealed record EvidenceArticle(string Id, string? Title, string? Publisher, string? PublishedAt, string? Url);
