namespace Graph.Relations.Claims;

/// <summary>A place in a draft that names another item, or an entity of the graph.</summary>
internal sealed record DraftReference(string Path, string Id, IReadOnlyList<string> Kinds);
