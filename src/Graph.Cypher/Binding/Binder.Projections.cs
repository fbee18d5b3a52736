using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>WITH and RETURN: columns, grouping, order.</summary>
internal sealed partial class Binder
{
    private BoundProjection BindProjection(Projection projection, Expression? where, SourceSpan span, string clause)
    {
        var before = _scope;
        var isReturn = clause == "RETURN";
        var columns = Columns(projection, span, clause);
        var aggregates = columns.Any(column => IsAggregating(column.Expression)) ? new AggregateCollector() : null;
        var items = BindColumns(columns, aggregates);
        var keys = aggregates is null ? [] : items.Where((_, index) => !IsAggregating(columns[index].Expression)).ToList();
        if (aggregates is not null)
        {
            // The keys are computed by the aggregation itself; as columns they only stand for themselves.
            items = [.. items.Select(item => keys.Contains(item) ? new BoundItem(item.Variable, new BoundExpression.Reference(item.Variable)) : item)];
        }

        if (!isReturn)
        {
            CheckShadowing(columns, items);
        }

        if (aggregates is null && projection.Order.SortItems.Any(item => IsAggregating(item.Expression)))
        {
            throw Error(BindingMessages.AggregateOnlyInOrder(clause), span);
        }

        var after = new Scope(_outer);
        items.ForEach(item => after.Add(item.Variable));
        var carried = aggregates is null ? PlaceInFile() : [];
        carried.ForEach(after.Add);
        var (skip, limit) = (BindCount(projection.Order.Skip, "SKIP"), BindCount(projection.Order.Limit, "LIMIT"));
        _scope = projection.Distinct || aggregates is not null ? after : Overlay(before, items);
        var order = BindOrder(projection, columns, items, aggregates, before);
        var condition = where is null ? null : With(ConditionContext(projection, columns, items, aggregates, before), () => BindCondition(where));
        _scope = after;
        _assembled = [];
        var aggregation = aggregates is null ? null : new BoundAggregation(keys, aggregates.Aggregates);
        return new BoundProjection(isReturn, aggregation, items, projection.Distinct, order, skip, limit, condition) { Carried = carried };
    }

    // In a subquery, what is seen from outside keeps its name to itself. What else is wrong with it is said before that.
    private void CheckShadowing(List<ProjectionItem> columns, List<BoundItem> items)
    {
        var outside = _outer?.AllNames().ToHashSet(StringComparer.Ordinal) ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            if (outside.Contains(items[index].Variable.Name) && !IsSame(items[index], columns[index]))
            {
                _shadowing.TryAdd(_outer!, new Name(columns[index].NameSpan, items[index].Variable.Name)); // there is no name of outside without it
            }
        }
    }

    private void CheckShadowed(Scope outer)
    {
        if (_shadowing.Remove(outer, out var name))
        {
            throw Error(BindingMessages.Shadowing(name.Text), name.Span);
        }
    }

    private static bool IsSame(BoundItem item, ProjectionItem column) =>
        column.Expression is Expression.Variable variable && variable.Name == item.Variable.Name;

    private static bool IsAggregating(Expression expression) => SyntaxWalker.Any(
        expression, inner => inner is Expression.CountStar || (inner is Expression.FunctionCall call && FunctionSignatures.Find(call.Function.Text) is { IsAggregate: true }));

    private static Scope Overlay(Scope before, List<BoundItem> items)
    {
        var overlay = new Scope(before);
        items.ForEach(item => overlay.Add(item.Variable));
        return overlay;
    }

    private List<ProjectionItem> Columns(Projection projection, SourceSpan span, string clause)
    {
        var columns = new List<ProjectionItem>();
        if (projection.All)
        {
            var visible = _scope.Visible();
            if (visible.Count == 0 && clause == "RETURN")
            {
                throw Error(BindingMessages.NothingToReturn(), span);
            }

            // What stands behind the star under a name that is there takes its place, at its own.
            var replaced = projection.Items.Select(item => item.ColumnName).ToHashSet(StringComparer.Ordinal);
            columns.AddRange(visible.Where(variable => !replaced.Contains(variable.Name)).Select(variable =>
                new ProjectionItem(projection.Span, new Expression.Variable(projection.Span, variable.Name), null, variable.Name)));
        }

        columns.AddRange(projection.Items);
        if (clause == "WITH" && projection.Items.FirstOrDefault(item => !item.IsNamed) is { } unnamed)
        {
            throw Error(BindingMessages.AliasRequired("WITH"), unnamed.Span);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        return columns.Find(column => !names.Add(column.ColumnName)) is { } twice
            ? throw Error(BindingMessages.DuplicateColumn(twice.ColumnName), columns.First(column => column.ColumnName == twice.ColumnName).Span)
            : columns;
    }

    // Columns without aggregates first: they are the keys that the others may refer to.
    private List<BoundItem> BindColumns(List<ProjectionItem> columns, AggregateCollector? aggregates)
    {
        var bound = new BoundItem?[columns.Count];
        var substitutes = new Dictionary<string, Variable>(StringComparer.Ordinal);
        for (var index = 0; index < columns.Count; index++)
        {
            if (!IsAggregating(columns[index].Expression))
            {
                bound[index] = BindColumn(columns[index], BindExpression(columns[index].Expression));
                if (IsSimpleKey(columns[index].Expression))
                {
                    substitutes.TryAdd(CypherPrinter.Print(columns[index].Expression), bound[index]!.Variable); // just set
                }
            }
        }

        var context = new ExpressionContext(aggregates, substitutes, _scope, null);
        for (var index = 0; index < columns.Count; index++)
        {
            bound[index] ??= BindColumn(columns[index], With(context, () => BindExpression(columns[index].Expression)));
        }

        return [.. bound.OfType<BoundItem>()];
    }

    // A grouping key that may stand beside an aggregate: a variable or a property of one.
    private static bool IsSimpleKey(Expression expression) => expression switch
    {
        Expression.Variable => true,
        Expression.Property property => IsSimpleKey(property.Subject),
        _ => false,
    };

    // `n` and `n AS n` pass the variable on; everything else makes a new one.
    private BoundItem BindColumn(ProjectionItem column, BoundExpression expression)
    {
        var passes = column.Expression is Expression.Variable variable && variable.Name == column.ColumnName;
        return passes && expression is BoundExpression.Reference reference
            ? new BoundItem(reference.Variable, expression)
            : new BoundItem(NewNamed(new Name(column.NameSpan, column.ColumnName), expression.Type), expression);
    }

    private List<BoundSortItem> BindOrder(
        Projection projection, List<ProjectionItem> columns, List<BoundItem> items, AggregateCollector? aggregates, Scope before)
    {
        if (projection.Order.SortItems.Count == 0)
        {
            return [];
        }

        var context = OrderContext(projection, columns, items, aggregates, before);
        _isInOrder = true;
        BoundSortItem[] order = [.. projection.Order.SortItems.Select(item => new BoundSortItem(With(context, () => BindExpression(item.Expression)), item.Descending))];
        _isInOrder = false;
        return [.. order];
    }

    // ORDER BY and WHERE find what a column has computed already, by its text.
    private ExpressionContext OrderContext(
        Projection projection, List<ProjectionItem> columns, List<BoundItem> items, AggregateCollector? aggregates, Scope before)
    {
        var substitutes = new Dictionary<string, Variable>(StringComparer.Ordinal);
        var hides = projection.Distinct || aggregates is not null;
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Expression is not Expression.Variable || (hides && _scope.Find(columns[index].ColumnName) is null))
            {
                substitutes.TryAdd(CypherPrinter.Print(columns[index].Expression), items[index].Variable);
            }
            else if (hides && columns[index].Expression is Expression.Variable variable && columns.TrueForAll(column => column.ColumnName != variable.Name))
            {
                substitutes.TryAdd(CypherPrinter.Print(variable), items[index].Variable);
            }
        }

        return new ExpressionContext(projection.Distinct ? null : aggregates, substitutes, null, hides ? before : null);
    }

    // As ORDER BY, but a name that a column has taken over means the column.
    private ExpressionContext ConditionContext(
        Projection projection, List<ProjectionItem> columns, List<BoundItem> items, AggregateCollector? aggregates, Scope before)
    {
        var context = OrderContext(projection, columns, items, aggregates, before);
        var taken = columns.Where(column => column.Expression is not Expression.Variable variable || variable.Name != column.ColumnName)
            .Select(column => column.ColumnName).ToHashSet(StringComparer.Ordinal);
        var lost = columns.Where(column => SyntaxWalker.Variables(column.Expression).Any(taken.Contains)).Select(column => CypherPrinter.Print(column.Expression));
        var kept = (context.Substitutes ?? new Dictionary<string, Variable>()).ToDictionary(StringComparer.Ordinal);
        foreach (var text in lost)
        {
            kept.Remove(text);
        }

        return context with { Aggregates = null, Substitutes = kept };
    }

    private static bool IsOfRow(Expression expression) => expression is Expression.Variable or Expression.Pattern or Expression.PatternComprehension;

    private BoundExpression? BindCount(Expression? count, string clause)
    {
        if (count is null)
        {
            return null;
        }

        if (SyntaxWalker.Find(count, IsOfRow).FirstOrDefault() is { } varying)
        {
            throw Error(BindingMessages.VariableInCount(clause), varying.Span);
        }

        var bound = BindExpression(count);
        Require(bound, TypeSet.Number, count.Mark);
        if (bound is not BoundExpression.Constant && !bound.Type.MayBe(TypeSet.Integer))
        {
            throw Mismatch(CypherType.Integer, bound.Type, count.Mark);
        }

        var isInvalid = bound is BoundExpression.Constant constant && (constant.Value.Kind != ValueKind.Integer || constant.Value.AsInteger() < 0);
        return isInvalid ? throw Error(BindingMessages.InvalidCount(CypherPrinter.Print(count)), count.Span) : bound;
    }
}
