namespace Graph.Api.Features.Saved;

/// <summary>A picture that somebody keeps: what is in it, what of it is to be seen, and where it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called; another view of this name takes its place.</param>
/// <param name="Address">The view as the page's address holds it, without the <c>#</c>.</param>
/// <param name="Places">Where the nodes stand.</param>
/// <param name="Pinned">Ids of the nodes that somebody has placed.</param>
/// <param name="SavedAt">When it was kept.</param>
internal sealed record SavedView(
    string Id, string Name, string Address, IReadOnlyList<SavedPlace> Places, IReadOnlyList<string> Pinned, DateTimeOffset SavedAt);
