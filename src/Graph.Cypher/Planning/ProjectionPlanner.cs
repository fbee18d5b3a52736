using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Aggregates;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Plans WITH and RETURN.</summary>
/// <param name="planning">What the statement shares.</param>
/// <param name="projection">The projection.</param>
/// <param name="scope">The variables that live before it; holds those behind it afterwards.</param>
internal sealed class ProjectionPlanner(PlanningContext planning, BoundProjection projection, HashSet<Variable> scope)
{
    /// <summary>Plans it over an input.</summary>
    public Plan Plan(Plan input) => Finish(Aggregate(input));

    /// <summary>Plans it over an input that has its aggregates already.</summary>
    public Plan PlanOverAggregates(Plan aggregated)
    {
        scope.Clear();
        scope.UnionWith(projection.Aggregation?.Aggregates.Select(aggregate => aggregate.Variable) ?? []);
        return Finish(aggregated);
    }

    private Plan Finish(Plan input)
    {
        var plan = Distinct(Compute(input));
        plan = Where(Limit(Sort(plan)));
        scope.Clear();
        scope.UnionWith(projection.Items.Select(item => item.Variable));
        return plan;
    }

    private Plan Aggregate(Plan input)
    {
        if (projection.Aggregation is not { } aggregation)
        {
            return input;
        }

        var keys = aggregation.Keys.Select(key => (key.Variable.Id, planning.Compiler.Compile(key.Expression))).ToArray();
        var items = aggregation.Aggregates.Select(aggregate => new AggregateItem(planning.Compiler, aggregate)).ToArray();
        scope.Clear();
        scope.UnionWith(aggregation.Keys.Select(key => key.Variable));
        scope.UnionWith(aggregation.Aggregates.Select(aggregate => aggregate.Variable));
        var rows = keys.Length == 0 ? 1 : Math.Max(1, Math.Sqrt(input.EstimatedRows));
        return new Plan("EagerAggregation", "", rows, (context, inputs) => new AggregateOperator(context, inputs[0], keys, items), input);
    }

    private Plan Compute(Plan input)
    {
        var items = projection.Items
            .Where(item => item.Expression is not BoundExpression.Reference reference || reference.Variable != item.Variable)
            .Select(item => (item.Variable.Id, planning.Compiler.Compile(item.Expression)))
            .ToArray();
        var names = string.Join(", ", projection.Items.Select(item => item.Variable.Name));
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

        var slots = ItemSlots();
        return new Plan("Distinct", "", input.EstimatedRows, (context, inputs) => new DistinctOperator(context, inputs[0], slots), input);
    }

    private Plan Sort(Plan input)
    {
        if (projection.Order.Count == 0)
        {
            return input;
        }

        var keys = projection.Order.Select(key => new SortKey(planning.Compiler.Compile(key.Expression), key.Descending)).ToArray();
        var needed = projection.Where is null ? [] : FreeVariables.Of(projection.Where).Where(scope.Contains).Select(variable => variable.Id);
        var slots = ItemSlots().Concat(needed).Distinct().Order().ToArray();
        var limit = projection.Limit is null ? null : new RowCount("LIMIT", Parts());
        return new Plan(limit is null ? "Sort" : "Top", "", input.EstimatedRows, (context, inputs) => new SortOperator(context, inputs[0], slots, keys, limit), input);
    }

    private Execution.Evaluator[] Parts() => projection.Skip is null || projection.Limit is null
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

    private int[] ItemSlots() => [.. projection.Items.Select(item => item.Variable.Id).Distinct()];
}
