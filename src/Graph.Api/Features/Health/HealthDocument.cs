namespace Graph.Api.Features.Health;

/// <summary>Whether the service can answer.</summary>
/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
/// <param name="Database">What is wrong with the database; <c>ok</c> when nothing is.</param>
/// <param name="Version">The program's version.</param>
internal sealed record HealthDocument(string Status, string Database, string Version);
