using Graph.Cypher.Binding;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>A hop of a pattern that is not walked but counted.</summary>
/// <param name="Relationship">The relationship that was taken out of the pattern, seen from the node it leaves.</param>
/// <param name="At">The node it leaves, which stays.</param>
/// <param name="Direction">The way it leads from there.</param>
/// <param name="Labels">What the node at its other end must carry.</param>
/// <param name="Others">Relationships of the same MATCH that stay and may be one with it, so that they are not counted.</param>
internal sealed record CountedHop(
    BoundRelationship Relationship, Variable At, Direction Direction, IReadOnlyList<string> Labels, IReadOnlyList<Variable> Others);
