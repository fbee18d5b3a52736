namespace Graph.Cypher.Syntax;

/// <summary>The options that may stand behind CYPHER, and their values. They tune how Neo4j runs a statement and mean nothing here.</summary>
internal static class QueryOptions
{
    private static readonly SortedDictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["connectComponentsPlanner"] = ["greedy", "idp"],
        ["debug"] = [],
        ["eagerAnalyzer"] = ["ir", "lp"],
        ["expressionEngine"] = ["compiled", "default", "interpreted"],
        ["inferSchemaParts"] = ["most_selective_label", "off"],
        ["interpretedPipesFallback"] = ["all", "default", "disabled", "whitelisted_plans_only"],
        ["operatorEngine"] = ["compiled", "default", "interpreted"],
        ["planVarExpandInto"] = ["minimum_cost", "single_row"],
        ["planner"] = ["cost", "dp", "idp"],
        ["replan"] = ["default", "force", "skip"],
        ["runtime"] = ["interpreted", "legacy", "parallel", "pipelined", "slotted"],
        ["statefulShortestPlanningMode"] = ["all_if_possible", "cardinality_heuristic", "into_only"],
        ["updateStrategy"] = ["default", "eager"],
    };

    /// <summary>All names, by the alphabet.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>The values of an option, empty where it takes any; null for an option that is not known.</summary>
    public static IReadOnlyList<string>? ValuesOf(string name) => Known.GetValueOrDefault(name);
}
