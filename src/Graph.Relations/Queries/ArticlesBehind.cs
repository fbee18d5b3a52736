namespace Graph.Relations.Queries;

/// <summary>The articles that a picture rests on, newest first.</summary>
public sealed record ArticlesBehind(IReadOnlyList<ArticleBehind> Articles);
