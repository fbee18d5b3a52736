namespace Graph.Relations.Queries;

/// <summary>What is between two states.</summary>
/// <param name="First">The one asked for first.</param>
/// <param name="Second">The other.</param>
/// <param name="Relationship">The summary that is drawn; null where nothing is between them.</param>
/// <param name="Items">Everything the summary counts, latest first.</param>
public sealed record PairDetails(GraphNode First, GraphNode Second, GraphRelationship? Relationship, IReadOnlyList<PairItem> Items);
