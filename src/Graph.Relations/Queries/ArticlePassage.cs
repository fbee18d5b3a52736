namespace Graph.Relations.Queries;

/// <summary>A passage of an article.</summary>
/// <param name="At">The time of the entry it belongs to; null where it has none.</param>
public sealed record ArticlePassage(string Id, int Seq, int Start, int End, string? At);
