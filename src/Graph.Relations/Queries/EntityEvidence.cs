namespace Graph.Relations.Queries;

/// <summary>An entity and a page of what it rests on, latest first.</summary>
public sealed record EntityEvidence(GraphNode Node, IReadOnlyList<EvidenceItem> Evidence, int Total);
