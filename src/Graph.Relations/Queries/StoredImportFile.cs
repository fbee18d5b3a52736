using Graph.Relations.Import;

namespace Graph.Relations.Queries;

/// <summary>A file that an import wrote.</summary>
/// <param name="Matched">How many of its items were recognised as entities that were there.</param>
public sealed record StoredImportFile(string Name, string ArticleId, string? Title, CreatedCounts Created, int Matched);
