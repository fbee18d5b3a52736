namespace Graph.Relations.Queries;

/// <summary>An import that the graph remembers.</summary>
public sealed record StoredImport(string Id, string CreatedAt, IReadOnlyList<StoredImportFile> Files);
