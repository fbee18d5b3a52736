namespace Graph.Embedded.FullText.Queries;

/// <summary>A part of a <see cref="FullTextQuery.Combined"/>.</summary>
/// <param name="Occurrence">What it demands.</param>
/// <param name="Query">What it looks for.</param>
internal sealed record QueryClause(Occurrence Occurrence, FullTextQuery Query);
