namespace Graph.Relations.Queries;

/// <summary>All articles, newest first.</summary>
public sealed record ArticleList(IReadOnlyList<ArticleSummary> Articles);
