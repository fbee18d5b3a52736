namespace Graph.Relations.Files;

/// <summary>A column that a statement returns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in Cypher's words, as <c>NODE</c>; any column may also be null.</param>
public sealed record CypherColumn(string Name, string Type);
