using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>Plans what stands inside an expression.</summary>
internal interface ISubplanner
{
    /// <summary>The number of a subquery's plan.</summary>
    int PlanSubquery(BoundQuery query);

    /// <summary>The number of a pattern's plan.</summary>
    int PlanPattern(BoundPattern pattern, IReadOnlyList<Variable> imports);

    /// <summary>The number of a shortest path's plan.</summary>
    int PlanShortestPath(BoundShortestPath search);
}
