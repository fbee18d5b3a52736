namespace Graph.Relations.Queries;

/// <summary>A relationship and a page of what it rests on, latest first.</summary>
public sealed record RelationshipEvidence(GraphRelationship Relationship, IReadOnlyList<EvidenceItem> Evidence, int Total);
