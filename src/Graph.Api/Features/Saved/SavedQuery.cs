namespace Graph.Api.Features.Saved;

/// <summary>A Cypher statement that somebody keeps.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called; another of this name takes its place.</param>
/// <param name="Statement">Its text.</param>
/// <param name="Parameters">Its parameters, a JSON object as text; empty for none.</param>
/// <param name="SavedAt">When it was kept.</param>
internal sealed record SavedQuery(string Id, string Name, string Statement, string Parameters, DateTimeOffset SavedAt);
