using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans paths that repeat.</summary>
internal static class QuantifiedPathPlanner
{
    /// <summary>Plans a quantified path over a plan that binds at least one of its ends.</summary>
    public static Plan Plan(
        PlanningContext planning, BoundQuantifiedPath path, HashSet<Variable> planned, NodeLabels labels, int[] others, Plan input) =>
        throw new GraphException(ErrorCodes.NotSupported, "Quantified path patterns are not supported.");
}
