namespace Graph.Relations.Queries;

/// <summary>A page of contradictions.</summary>
/// <param name="Contradictions">Those of the page.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record ContradictionPage(IReadOnlyList<Contradiction> Contradictions, int Total);
