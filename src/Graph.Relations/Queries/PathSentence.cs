namespace Graph.Relations.Queries;

/// <summary>The latest sentence that a relationship of a path rests on.</summary>
/// <param name="Relationship">The relationship's id.</param>
/// <param name="Evidence">The sentence and its place.</param>
public sealed record PathSentence(string Relationship, EvidenceItem Evidence);
