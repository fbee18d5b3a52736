using Graph.Cypher.Binding;
using Graph.Cypher.Execution;

namespace Graph.Cypher.Planning;

/// <summary>Plans what stands inside an expression.</summary>
internal interface ISubplanner
{
    /// <summary>The number of a subquery's plan.</summary>
    int PlanSubquery(BoundQuery query);

    /// <summary>The number of a pattern's plan.</summary>
    int PlanPattern(BoundPattern pattern, IReadOnlyList<Variable> imports);

    /// <summary>The number of a plan whose rows are only counted; where there is a weight, each row stands for so many.</summary>
    (int Plan, RowWeight? Weight) PlanCount(BoundQuery query);

    /// <summary>The same for a pattern.</summary>
    (int Plan, RowWeight? Weight) PlanCount(BoundPattern pattern);

    /// <summary>The number of a shortest path's plan.</summary>
    int PlanShortestPath(BoundShortestPath search);
}
