namespace Graph.Relations.Queries;

/// <summary>Which neighbours are wanted; what is null does not matter.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="Direction"><c>out</c> or <c>in</c>.</param>
/// <param name="Kind">The neighbour's kind.</param>
/// <param name="Limit">At most so many neighbours.</param>
/// <param name="Offset">After skipping so many.</param>
public sealed record NeighbourFilter(string? Type = null, string? Direction = null, string? Kind = null, int Limit = 25, int Offset = 0);
