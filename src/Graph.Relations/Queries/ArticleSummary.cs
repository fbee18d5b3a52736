namespace Graph.Relations.Queries;

/// <summary>An article in a list.</summary>
/// <param name="Statements">How many statements were read from it.</param>
/// <param name="Passages">How many passages it has.</param>
public sealed record ArticleSummary(
    string Id, string? Title, string? Publisher, string? PublishedAt, string? Url, int Statements, int Passages);
