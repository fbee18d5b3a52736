using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans as EXPLAIN and PROFILE show them.</summary>
internal static class PlanDescriber
{
    /// <summary>Describes a plan, with what each operator did where that was counted.</summary>
    public static PlanDescription Describe(Plan plan, IReadOnlyDictionary<Plan, OperatorProfile>? profile)
    {
        var arguments = new Dictionary<string, Value>
        {
            ["Details"] = Value.Of(plan.Details),
            ["EstimatedRows"] = Value.Of(plan.EstimatedRows),
        };
        if (profile is not null && profile.TryGetValue(plan, out var counted))
        {
            arguments["Rows"] = Value.Of(counted.Rows);
        }

        return new PlanDescription(plan.Name, arguments, [], [.. plan.Inputs.Select(input => Describe(input, profile))]);
    }
}
