using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>A way to find a node of a pattern from nothing.</summary>
/// <param name="Variable">The node.</param>
/// <param name="Rows">How many nodes it is thought to find.</param>
/// <param name="Plan">Makes it over an input.</param>
/// <param name="IsScan">Whether it looks at all nodes, or all of a label.</param>
internal sealed record LeafCandidate(Variable Variable, double Rows, Func<Plan, Plan> Plan, bool IsScan = false);
