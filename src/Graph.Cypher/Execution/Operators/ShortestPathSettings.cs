using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A search for shortest paths along one relationship of variable length.</summary>
/// <param name="Left">The slot of the node it starts at.</param>
/// <param name="Right">The slot of the node it ends at.</param>
/// <param name="Relationship">The slot that takes the relationships.</param>
/// <param name="IsList">Whether that slot takes a list.</param>
/// <param name="Path">The slot that takes the path.</param>
/// <param name="Direction">Seen from the left.</param>
/// <param name="Types">Numbers of the types; none for any.</param>
/// <param name="Lower">The least number of steps: 0 or 1.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Conditions">What each step must satisfy, and the slot that holds it while it is tested.</param>
/// <param name="All">Whether all shortest paths are wanted.</param>
internal sealed record ShortestPathSettings(
    int Left, int Right, int Relationship, bool IsList, int Path, Direction Direction, int[] Types,
    long Lower, long? Upper, (int Step, Evaluator Predicate)[] Conditions, bool All);
