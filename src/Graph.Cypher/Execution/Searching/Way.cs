namespace Graph.Cypher.Execution.Searching;

/// <summary>One step of a search: along a relationship, or from one place of the pattern to the next at the same node.</summary>
/// <param name="From">Where it comes from.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Link">What it follows.</param>
/// <param name="Relationship">The relationship; −1 for none.</param>
internal sealed record Way(ReachedNode From, ReachedNode To, SearchLink Link, long Relationship);
