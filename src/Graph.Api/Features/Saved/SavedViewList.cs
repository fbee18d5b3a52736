namespace Graph.Api.Features.Saved;

/// <summary>All saved views.</summary>
/// <param name="Views">By name.</param>
internal sealed record SavedViewList(IReadOnlyList<SavedView> Views);
