namespace Graph.Api.Features.Saved;

/// <summary>Where a node of a saved view stands.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
internal sealed record SavedPlace(string Id, double X, double Y);
