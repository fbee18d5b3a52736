namespace Graph.Relations.Queries;

/// <summary>When a relationship was reported.</summary>
/// <param name="Relationship">Its id.</param>
/// <param name="Times">The times of the entries it was read in, else of their articles, at the precision they have.</param>
public sealed record RelationshipTimes(string Relationship, IReadOnlyList<string> Times);
