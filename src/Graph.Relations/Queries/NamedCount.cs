namespace Graph.Relations.Queries;

/// <summary>A label or type and how many there are of it.</summary>
public sealed record NamedCount(string Name, int Count);
