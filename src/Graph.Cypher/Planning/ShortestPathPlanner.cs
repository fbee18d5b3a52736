using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans searches for shortest paths.</summary>
internal static class ShortestPathPlanner
{
    /// <summary>Plans a search over a plan that binds both ends.</summary>
    public static Plan Plan(PlanningContext planning, BoundShortestPath search, int[] others, Plan input) =>
        throw new GraphException(ErrorCodes.NotSupported, "Shortest paths are not supported.");
}
