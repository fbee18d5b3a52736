namespace Graph.Api.Features.Saved;

/// <summary>A view to be kept.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">The view as the page's address holds it.</param>
/// <param name="Places">Where the nodes stand.</param>
/// <param name="Pinned">Ids of the nodes that somebody has placed.</param>
internal sealed record SavedViewRequest(string Name, string Address, IReadOnlyList<SavedPlace>? Places = null, IReadOnlyList<string>? Pinned = null);
