namespace Graph.Relations.Queries;

/// <summary>The shortest paths between two entities.</summary>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="Length">How many relationships each of them has; null where there is none.</param>
/// <param name="Paths">The surest first.</param>
/// <param name="Nodes">Everything the paths touch.</param>
/// <param name="Relationships">Everything the paths use.</param>
/// <param name="Sentences">What the relationships rest on.</param>
/// <param name="More">There are more of the same length than were asked for.</param>
/// <param name="LongerMayExist">Only the shortest were looked for: ways with more relationships, up to <see cref="PathQueries.LongestPath"/>, may be let through as well.</param>
public sealed record PathAnswer(
    GraphNode From,
    GraphNode To,
    int? Length,
    IReadOnlyList<FoundPath> Paths,
    IReadOnlyList<GraphNode> Nodes,
    IReadOnlyList<GraphRelationship> Relationships,
    IReadOnlyList<PathSentence> Sentences,
    bool More,
    bool LongerMayExist);
