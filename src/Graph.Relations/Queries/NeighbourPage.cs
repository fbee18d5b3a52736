namespace Graph.Relations.Queries;

/// <summary>A page of an entity's neighbours and the relationships to them.</summary>
/// <param name="Nodes">The neighbours, the best supported and latest first.</param>
/// <param name="Relationships">Between the entity and them.</param>
/// <param name="Total">How many neighbours there are on all pages.</param>
public sealed record NeighbourPage(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships, int Total);
