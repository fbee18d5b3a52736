using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A relationship, or a list of them, that was bound before the pattern that names it.</summary>
/// <param name="Relationship">Its slot.</param>
/// <param name="Left">The slot of the node on its left.</param>
/// <param name="Right">The slot of the node on its right.</param>
/// <param name="LeftBound">Whether the left node is bound.</param>
/// <param name="RightBound">Whether the right node is bound.</param>
/// <param name="Direction">Seen from the left.</param>
/// <param name="Types">Numbers of the types; none for any.</param>
/// <param name="Lower">The least number of steps.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Step">The slot that holds a step while it is tested.</param>
/// <param name="Predicates">What each step must satisfy.</param>
internal sealed record BoundWalk(
    int Relationship, int Left, int Right, bool LeftBound, bool RightBound, Direction Direction, int[] Types,
    long Lower, long? Upper, int Step, Evaluator[] Predicates);
