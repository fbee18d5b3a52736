namespace Graph.Relations.Queries;

/// <summary>Two entities that may be one.</summary>
/// <param name="First">The one with more relationships: what the other would be merged into.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">How likely, 0 to 1.</param>
/// <param name="Reasons">Why, best first.</param>
/// <param name="IsUnsure">Whether an analyst has looked at them and could not tell.</param>
public sealed record DuplicatePair(GraphNode First, GraphNode Second, double Score, IReadOnlyList<string> Reasons, bool IsUnsure);
