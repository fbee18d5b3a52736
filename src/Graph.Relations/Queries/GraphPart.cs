namespace Graph.Relations.Queries;

/// <summary>Some nodes and the drawn relationships among them.</summary>
public sealed record GraphPart(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
