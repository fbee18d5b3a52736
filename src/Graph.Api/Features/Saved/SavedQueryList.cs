namespace Graph.Api.Features.Saved;

/// <summary>All saved statements.</summary>
/// <param name="Queries">By name.</param>
internal sealed record SavedQueryList(IReadOnlyList<SavedQuery> Queries);
