namespace Graph.Relations.Queries;

/// <summary>One entity that a search found, and why.</summary>
public sealed record SearchHit(GraphNode Node, SearchMatch Match);
