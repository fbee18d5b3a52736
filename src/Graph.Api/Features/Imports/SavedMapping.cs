namespace Graph.Api.Features.Imports;

/// <summary>A mapping that somebody keeps.</summary>
/// <param name="Text">Its file as it was given, comments and all.</param>
/// <param name="SavedAt">When it was kept.</param>
internal sealed record SavedMapping(string Text, DateTimeOffset SavedAt);
