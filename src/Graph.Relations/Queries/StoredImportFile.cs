using Graph.Relations.Import;

namespace Graph.Relations.Queries;

/// <summary>A file, or a row of a table, that an import wrote as an article.</summary>
/// <param name="Matched">How many of its items were recognised as entities that were there.</param>
/// <param name="Line">The line it stands at in its file; null where the whole file is the article.</param>
public sealed record StoredImportFile(string Name, string ArticleId, string? Title, CreatedCounts Created, int Matched, int? Line);
