using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>A statement that was run for an answer, so that whoever asked can see it and run it again.</summary>
/// <param name="Name">The file's name, as <c>queries/search</c>.</param>
/// <param name="Query">Its text and the parameters it was given.</param>
public sealed record RanQuery(string Name, CypherQuery Query);
