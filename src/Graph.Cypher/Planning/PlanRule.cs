namespace Graph.Cypher.Planning;

/// <summary>The rewrites of the planner. Each leaves every answer as it is, so that tests may switch any of them off.</summary>
internal enum PlanRule
{
    /// <summary>Patterns are matched in the order that is cheapest of all; without it, what is cheapest next comes next.</summary>
    ExactOrder,

    /// <summary>Counts of all nodes or relationships of a kind are looked up.</summary>
    CountStore,

    /// <summary>Hops that are only counted are not walked: the degree of the node they leave is taken.</summary>
    DegreeCount,

    /// <summary>Walks of variable length of which only the distinct ends are asked for reach each node once.</summary>
    PrunedWalk,

    /// <summary>ORDER BY with LIMIT keeps no more rows than are wanted.</summary>
    Top,

    /// <summary>Labels that all ends of a type of relationship carry are not tested on each of them.</summary>
    ImpliedLabels,

    /// <summary>In a small graph, MATCH clauses behind one another are planned as one.</summary>
    JoinedMatches,

    /// <summary>Calls of functions whose arguments are the same on all rows are computed once.</summary>
    ComputedOnce,

    /// <summary>Behind ORDER BY with LIMIT, what the order does not need is computed for the rows that are left.</summary>
    LateProjection,

    /// <summary>ORDER BY with LIMIT over rows that come from an index in that order ends with the first that comes too late.</summary>
    OrderedTop,

    /// <summary>Where each alternative of an OR says what an indexed property equals, the index is asked for all of them.</summary>
    ImpliedMembership,

    /// <summary>In a small graph, hops are walked although only groups or distinct rows come of them, which are met in Neo4j's order so.</summary>
    GroupsAsMet,
}
