namespace Graph.Cypher.Syntax;

/// <summary>The options that may stand behind CYPHER, and their values. They tune how Neo4j runs a statement and mean nothing here.</summary>
internal static class QueryOptions
{
    private static readonly SortedDictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [Deprecated] = ["greedy", "idp"],
        ["debug"] = [],
        ["eagerAnalyzer"] = ["ir", "lp"],
        ["expressionEngine"] = ["compiled", "default", "interpreted"],
        ["inferSchemaParts"] = ["most_selective_label", "off"],
        ["interpretedPipesFallback"] = ["all", "default", "disabled", "whitelisted_plans_only"],
        ["operatorEngine"] = ["compiled", "default", "interpreted"],
        ["parallelRuntimeSupport"] = ["all", "disabled"],
        ["planVarExpandInto"] = ["minimum_cost", "single_row"],
        ["planner"] = ["cost", "dp", "idp"],
        ["replan"] = ["default", "force", "skip"],
        ["runtime"] = ["interpreted", "legacy", "parallel", "pipelined", "slotted"],
        ["statefulShortestPlanningMode"] = ["all_if_possible", "cardinality_heuristic", "into_only"],
        ["updateStrategy"] = ["default", "eager"],
    };

    /// <summary>An option that a later version no longer has.</summary>
    public const string Deprecated = "connectComponentsPlanner";

    /// <summary>All names, by the alphabet.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>The values of an option, empty where it takes any; null for an option that is not known.</summary>
    public static IReadOnlyList<string>? ValuesOf(string name) => Known.GetValueOrDefault(name);

    /// <summary>The name of an option whose value only the pipelined runtime has, where another one is asked for; or null.</summary>
    public static string? OnlyPipelined(IReadOnlyDictionary<string, string> given)
    {
        var isOther = given.GetValueOrDefault("runtime", "").ToLowerInvariant() is "slotted" or "interpreted" or "legacy";
        return !isOther ? null
            : Is(given, "operatorEngine", "compiled") ? "operatorEngine"
            : given.ContainsKey("interpretedPipesFallback") && !Is(given, "interpretedPipesFallback", "default") ? "interpretedPipesFallback"
            : null;
    }

    private static bool Is(IReadOnlyDictionary<string, string> given, string name, string value) =>
        given.TryGetValue(name, out var text) && text.Equals(value, StringComparison.OrdinalIgnoreCase);
}
