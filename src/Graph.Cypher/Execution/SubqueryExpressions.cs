using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Patterns and queries inside expressions.</summary>
internal static class SubqueryExpressions
{
    /// <summary>Compiles one of them.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression expression) => expression switch
    {
        BoundExpression.PatternComprehension comprehension => Comprehension(compiler, comprehension),
        BoundExpression.Subquery subquery => Subquery(compiler, subquery),
        BoundExpression.ShortestPath shortest => Shortest(compiler, shortest),
        _ => throw new ArgumentException($"{expression.GetType().Name} holds no query.", nameof(expression)),
    };

    private static Evaluator Comprehension(ExpressionCompiler compiler, BoundExpression.PatternComprehension comprehension)
    {
        var number = compiler.Subplanner.PlanPattern(comprehension.Pattern, comprehension.Imports);
        return Collect(number, compiler.Compile(comprehension.Result));
    }

    private static Evaluator Subquery(ExpressionCompiler compiler, BoundExpression.Subquery subquery)
    {
        if (subquery.Kind is SubqueryKind.Exists or SubqueryKind.Count)
        {
            var (rows, weight) = compiler.Subplanner.PlanCount(subquery.Query);
            return subquery.Kind == SubqueryKind.Count ? Count(rows, weight) : Exists(rows, weight);
        }

        var number = compiler.Subplanner.PlanSubquery(subquery.Query);
        return Collect(number, compiler.Compile(new BoundExpression.Reference(subquery.Query.Columns[0])));
    }

    /// <summary>Compiles the number of matches of a pattern.</summary>
    public static Evaluator CompileSize(ExpressionCompiler compiler, BoundExpression.PatternComprehension comprehension)
    {
        var (rows, weight) = compiler.Subplanner.PlanCount(comprehension.Pattern);
        return Count(rows, weight);
    }

    private static Evaluator Shortest(ExpressionCompiler compiler, BoundExpression.ShortestPath shortest)
    {
        var number = compiler.Subplanner.PlanShortestPath(shortest.Search);
        var slot = shortest.Search.Path.Id;
        if (shortest.Search.Kind == PathSelectorKind.AllShortestPathsFunction)
        {
            return Collect(number, context => context.Row[slot]);
        }

        return context => context.OpenSubplan(number).Next() ? context.Row[slot] : Value.Null;
    }

    private static Evaluator Count(int number, RowWeight? weight) => context =>
    {
        var rows = context.OpenSubplan(number);
        var count = 0L;
        while (rows.Next())
        {
            count += weight?.Invoke(context) ?? 1;
        }

        return Value.Of(count);
    };

    private static Evaluator Exists(int number, RowWeight? weight) => context =>
    {
        var rows = context.OpenSubplan(number);
        while (rows.Next())
        {
            if (weight is null || weight(context) > 0)
            {
                return Value.True;
            }
        }

        return Value.False;
    };

    private static Evaluator Collect(int number, Evaluator result) => context =>
    {
        var rows = context.OpenSubplan(number);
        var results = new ListBuilder(context.Budget);
        while (rows.Next())
        {
            results.Add(result(context));
        }

        return results.Finish();
    };
}
