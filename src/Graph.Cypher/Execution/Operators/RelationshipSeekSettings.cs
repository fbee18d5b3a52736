using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Operators;

/// <summary>How relationships are sought.</summary>
/// <param name="Seek">Finds their ids.</param>
/// <param name="Relationship">The slot that takes the relationship.</param>
/// <param name="Left">The slot of the node on its left.</param>
/// <param name="Right">The slot of the node on its right.</param>
/// <param name="Direction">Seen from the left.</param>
/// <param name="Others">Slots of relationships of the same MATCH, which must differ.</param>
internal sealed record RelationshipSeekSettings(NodeSeek Seek, int Relationship, int Left, int Right, Direction Direction, int[] Others);
