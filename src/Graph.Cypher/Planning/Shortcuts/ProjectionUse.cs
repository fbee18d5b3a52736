using Graph.Cypher.Binding;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>What a projection asks of the rows before it.</summary>
internal static class ProjectionUse
{
    /// <summary>
    /// The variables it reads, where no row matters but by how often it comes: only counts, and what ignores repetition.
    /// Null where more is asked, or nothing but the rows themselves.
    /// </summary>
    public static HashSet<Variable>? Counted(BoundProjection projection, BoundPattern pattern) => Of(projection, aggregate => IsCount(aggregate, pattern) || IgnoresRepetition(aggregate), aggregate => IsCount(aggregate, pattern));

    /// <summary>The variables it reads, where equal rows count once; else null.</summary>
    public static HashSet<Variable>? Distinct(BoundProjection projection) => Of(projection, IgnoresRepetition, _ => false);

    /// <summary>All expressions it computes.</summary>
    public static IReadOnlyList<BoundExpression> Computed(BoundProjection projection) =>
    [
        .. projection.Items.Concat(projection.Aggregation?.Keys ?? []).Select(item => item.Expression),
        .. (projection.Aggregation?.Aggregates ?? []).SelectMany(aggregate => aggregate.Arguments),
        .. projection.Order.Select(key => key.Expression),
    ];

    private static HashSet<Variable>? Of(BoundProjection projection, Func<BoundAggregate, bool> allows, Func<BoundAggregate, bool> readsNothing)
    {
        if (projection.Aggregation is not { } aggregation)
        {
            return projection.Distinct ? Free(projection.Items.Select(item => item.Expression)) : null;
        }

        return aggregation.Aggregates.All(allows)
            ? Free(aggregation.Keys.Select(key => key.Expression).Concat(aggregation.Aggregates.Where(aggregate => !readsNothing(aggregate)).SelectMany(aggregate => aggregate.Arguments)))
            : null;
    }

    private static bool IsCount(BoundAggregate aggregate, BoundPattern pattern) =>
        ReferenceEquals(aggregate.Function, FunctionSignatures.CountStar)
        || (aggregate is { Function.Name: "count", Distinct: false, Arguments: [BoundExpression.Reference { Variable: var variable }] } && Declared.By(pattern).Contains(variable));

    private static bool IgnoresRepetition(BoundAggregate aggregate) => (aggregate.Distinct && aggregate.Arguments.Count == 1) || aggregate.Function.Name is "min" or "max";

    private static HashSet<Variable> Free(IEnumerable<BoundExpression> expressions) => [.. expressions.SelectMany(FreeVariables.Of)];
}
