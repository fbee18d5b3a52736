using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>Answers a MATCH whose matches are only counted by the first rule that knows their number.</summary>
internal static class CountShortcut
{
    private static readonly IReadOnlyList<ICountRule> Rules = [new NodeCountRule(), new RelationshipCountRule()];

    /// <summary>The aggregation's plan over a single row, or null where no rule applies.</summary>
    public static Plan? Plan(PlanningContext planning, BoundPattern pattern, BoundAggregation aggregation, Plan input)
    {
        if (aggregation.Keys.Count > 0 || pattern.Quantified.Count > 0 || pattern.Shortest.Count > 0 || pattern.Paths.Count > 0)
        {
            return null;
        }

        foreach (var rule in Rules)
        {
            if (rule.Count(planning, pattern) is { } count && aggregation.Aggregates.All(aggregate => Counts(rule, pattern, aggregate)))
            {
                (int, Evaluator)[] items = [.. aggregation.Aggregates.Select(aggregate => (aggregate.Variable.Id, count))];
                return new Plan(rule.Name, Details(pattern), 1, (context, inputs) => new ComputeOperator(context, inputs[0], items), input);
            }
        }

        return null;
    }

    private static bool Counts(ICountRule rule, BoundPattern pattern, BoundAggregate aggregate) =>
        ReferenceEquals(aggregate.Function, FunctionSignatures.CountStar)
        || (aggregate is { Function.Name: "count", Arguments: [BoundExpression.Reference { Variable: var variable }] }
            && Declared.By(pattern).Contains(variable)
            && (!aggregate.Distinct || rule.IsDistinct(pattern, variable)));

    private static string Details(BoundPattern pattern) => pattern.Relationships is [var relationship]
        ? $"()-[:{string.Join("|", relationship.Types)}]->()"
        : string.Concat(new NodeLabels(pattern).Of(pattern.Nodes[0].Variable).Select(label => ":" + label));
}
