namespace Graph.Relations.Queries;

/// <summary>The picture to begin with.</summary>
/// <param name="Nodes">The best connected first.</param>
/// <param name="Relationships">Those among these nodes.</param>
/// <param name="Total">How much there is in the whole graph.</param>
public sealed record GraphPicture(
    IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships, GraphTotals Total);
