namespace Graph.Relations.Queries;

/// <summary>One entity, what it can be expanded by, and the articles that speak of it.</summary>
public sealed record EntityDetails(GraphNode Node, IReadOnlyList<Expansion> Expandable, IReadOnlyList<EntityArticle> Articles);
