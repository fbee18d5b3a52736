namespace Graph.Relations.Files;

/// <summary>A parameter that a statement takes.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Type">Its type in Cypher's words, as <c>LIST&lt;STRING&gt;</c>; null is allowed where the statement handles it.</param>
public sealed record CypherParameter(string Name, string Type);
