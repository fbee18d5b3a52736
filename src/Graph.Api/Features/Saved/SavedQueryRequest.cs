namespace Graph.Api.Features.Saved;

/// <summary>A statement to be kept.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Statement">Its text.</param>
/// <param name="Parameters">Its parameters, a JSON object as text.</param>
internal sealed record SavedQueryRequest(string Name, string Statement, string? Parameters = null);
