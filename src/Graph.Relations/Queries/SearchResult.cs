namespace Graph.Relations.Queries;

/// <summary>What a search found, best first.</summary>
public sealed record SearchResult(string Query, IReadOnlyList<SearchHit> Hits);
