using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Aggregates;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans WITH and RETURN.</summary>
/// <param name="planning">What the statement shares.</param>
/// <param name="projection">The projection.</param>
/// <param name="scope">The variables that live before it; holds those behind it afterwards.</param>
/// <param name="writesBefore">Whether clauses before it write while their rows are still coming.</param>
internal sealed class ProjectionPlanner(PlanningContext planning, BoundProjection projection, HashSet<Variable> scope, bool writesBefore)
{
    /// <summary>Plans it over an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="weight">How many rows each of them stands for; null for one.</param>
    public Plan Plan(Plan input, RowWeight? weight = null) => Finish(Aggregate(input, weight));

    /// <summary>Plans it over an input that has its aggregates already.</summary>
    public Plan PlanOverAggregates(Plan aggregated)
    {
        scope.Clear();
        scope.UnionWith(projection.Aggregation?.Aggregates.Select(aggregate => aggregate.Variable) ?? []);
        return Finish(aggregated);
    }

    private Plan Finish(Plan input)
    {
        var late = LateProjection.Of(planning, projection, writesBefore);
        var plan = Distinct(Compute(input, projection.Items.Except(late)));
        plan = Where(Compute(Limit(Sort(plan, late)), late));
        scope.Clear();
        scope.UnionWith(projection.Items.Select(item => item.Variable).Concat(projection.Carried));
        return plan;
    }

    private Plan Aggregate(Plan input, RowWeight? weight)
    {
        if (projection.Aggregation is not { } aggregation)
        {
            return weight is null
                ? input
                : new Plan("DegreeFilter", "", input.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], [row => Value.Of(weight(row) > 0)]), input);
        }

        var keys = aggregation.Keys.Select(key => (key.Variable.Id, planning.Compiler.Compile(key.Expression))).ToArray();
        var items = aggregation.Aggregates.Select(aggregate => new AggregateItem(planning.Compiler, weight is null ? aggregate : Weighted(aggregate))).ToArray();
        scope.Clear();
        scope.UnionWith(aggregation.Keys.Select(key => key.Variable));
        scope.UnionWith(aggregation.Aggregates.Select(aggregate => aggregate.Variable));
        var rows = keys.Length == 0 ? 1 : Math.Max(1, Math.Sqrt(input.EstimatedRows));
        var name = weight is null ? "EagerAggregation" : "DegreeAggregation";
        return new Plan(name, "", rows, (context, inputs) => new AggregateOperator(context, inputs[0], keys, items, weight), input);
    }

    // What a weighted count counts is never null, and need not have been found.
    private static BoundAggregate Weighted(BoundAggregate aggregate) => aggregate is { Function.Name: "count", Distinct: false }
        ? aggregate with { Function = FunctionSignatures.CountStar, Arguments = [] }
        : aggregate;

    private Plan Compute(Plan input, IEnumerable<BoundItem> computed)
    {
        var items = computed
            .Where(item => item.Expression is not BoundExpression.Reference reference || reference.Variable != item.Variable)
            .Select(item => (item.Variable.Id, planning.Compiler.Compile(item.Expression)))
            .ToArray();
        var names = string.Join(", ", computed.Select(item => item.Variable.Name));
        return items.Length == 0
            ? input
            : new Plan("Projection", names, input.EstimatedRows, (context, inputs) => new ComputeOperator(context, inputs[0], items), input);
    }

    private Plan Distinct(Plan input)
    {
        if (!projection.Distinct)
        {
            return input;
        }

        var slots = SlotsOf(projection.Items);
        return new Plan("Distinct", "", input.EstimatedRows, (context, inputs) => new DistinctOperator(context, inputs[0], slots), input);
    }

    private Plan Sort(Plan input, IReadOnlyList<BoundItem> late)
    {
        if (projection.Order.Count == 0)
        {
            return input;
        }

        var keys = projection.Order.Select(key => new SortKey(planning.Compiler.Compile(key.Expression), key.Descending)).ToArray();
        var needed = projection.Where is null ? [] : FreeVariables.Of(projection.Where).Where(scope.Contains).Select(variable => variable.Id);
        var sources = late.SelectMany(item => FreeVariables.Of(item.Expression)).Select(variable => variable.Id);
        var slots = SlotsOf(projection.Items.Except(late)).Concat(projection.Carried.Select(variable => variable.Id)).Concat(needed).Concat(sources).Distinct().Order().ToArray();
        var limit = projection.Limit is null || planning.Without.Contains(PlanRule.Top) ? null : new RowCount("LIMIT", Parts());
        var comesInOrder = limit is not null && SoughtOrder.Serves(planning, projection, input);
        var name = limit is null ? "Sort" : comesInOrder ? "PartialTop" : "Top";
        return new Plan(name, "", input.EstimatedRows, (context, inputs) => new SortOperator(context, inputs[0], slots, keys, limit, comesInOrder), input);
    }

    private Evaluator[] Parts() => projection.Skip is null || projection.Limit is null
        ? [.. new[] { projection.Limit }.OfType<BoundExpression>().Select(planning.Compiler.Compile)]
        : [planning.Compiler.Compile(projection.Limit), planning.Compiler.Compile(projection.Skip)];

    private Plan Limit(Plan input)
    {
        var plan = input;
        if (projection.Skip is not null)
        {
            var skip = new RowCount("SKIP", planning.Compiler.Compile(projection.Skip));
            plan = new Plan("Skip", "", plan.EstimatedRows, (context, inputs) => new SkipOperator(context, inputs[0], skip), plan);
        }

        if (projection.Limit is not null)
        {
            var limit = new RowCount("LIMIT", planning.Compiler.Compile(projection.Limit));
            plan = new Plan("Limit", "", plan.EstimatedRows, (context, inputs) => new LimitOperator(context, inputs[0], limit), plan);
        }

        return plan;
    }

    private Plan Where(Plan input)
    {
        if (projection.Where is null)
        {
            return input;
        }

        var condition = planning.Compiler.Compile(projection.Where);
        return new Plan("Filter", "", input.EstimatedRows * 0.3, (context, inputs) => new FilterOperator(context, inputs[0], [condition]), input);
    }

    private static int[] SlotsOf(IEnumerable<BoundItem> items) => [.. items.Select(item => item.Variable.Id).Distinct()];
}
