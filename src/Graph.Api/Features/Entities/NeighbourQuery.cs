namespace Graph.Api.Features.Entities;

/// <summary>Which neighbours a request asks for; what is left out does not matter.</summary>
/// <param name="Type">The relationship's type, such as <c>GAVE</c>.</param>
/// <param name="Direction"><c>out</c> or <c>in</c>.</param>
/// <param name="Kind">The neighbour's kind, such as <c>Gift</c>.</param>
/// <param name="Limit">How many; 25 unless told.</param>
/// <param name="Offset">After skipping how many.</param>
internal sealed record NeighbourQuery(string? Type, string? Direction, string? Kind, int? Limit, int? Offset);
