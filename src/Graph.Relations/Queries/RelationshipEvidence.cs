namespace Graph.Relations.Queries;

/// <summary>A relationship and a page of what it rests on, latest first.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Sources">In how many texts; copies of one text count once.</param>
/// <param name="Contradictions">What they contradict one another about.</param>
public sealed record RelationshipEvidence(
    GraphRelationship Relationship, IReadOnlyList<EvidenceItem> Evidence, int Total, int Sources, IReadOnlyList<Contradiction> Contradictions);
