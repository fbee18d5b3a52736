using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>List comprehensions, all/any/none/single and reduce.</summary>
internal static class ListExpressions
{
    /// <summary>Compiles one of them.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression expression) => expression switch
    {
        BoundExpression.ListComprehension comprehension => Comprehension(compiler, comprehension),
        BoundExpression.Quantified quantified => Quantified(compiler, quantified),
        BoundExpression.Reduce reduce => Reduce(compiler, reduce),
        _ => throw new ArgumentException($"{expression.GetType().Name} does not walk a list.", nameof(expression)),
    };

    private static Evaluator Comprehension(ExpressionCompiler compiler, BoundExpression.ListComprehension comprehension)
    {
        var list = compiler.Compile(comprehension.List);
        var where = comprehension.Where is null ? null : compiler.Compile(comprehension.Where);
        var result = comprehension.Result is null ? null : compiler.Compile(comprehension.Result);
        var slot = comprehension.Item.Id;
        return context =>
        {
            if (Lists.Itemized(list(context)) is not { } items)
            {
                return Value.Null;
            }

            var results = new ListBuilder(context.Budget);
            for (var index = 0; index < items.Count; index++)
            {
                context.Budget.Step();
                context.Row[slot] = items[index];
                if (where is null || Truth.Holds(where(context)))
                {
                    results.Add(result is null ? items[index] : result(context));
                }
            }

            return results.Finish();
        };
    }

    private static Evaluator Quantified(ExpressionCompiler compiler, BoundExpression.Quantified quantified)
    {
        var list = compiler.Compile(quantified.List);
        var where = compiler.Compile(quantified.Where);
        var slot = quantified.Item.Id;
        var kind = quantified.Kind;
        return context =>
        {
            if (Lists.Itemized(list(context)) is not { } items)
            {
                return Value.Null;
            }

            var (met, unknown) = (0, 0);
            for (var index = 0; index < items.Count; index++)
            {
                context.Budget.Step();
                context.Row[slot] = items[index];
                var truth = Truth.Read(where(context));
                met += truth == true ? 1 : 0;
                unknown += truth is null ? 1 : 0;
                if (IsDecided(kind, truth, met))
                {
                    break;
                }
            }

            return Truth.Of(Answer(kind, items.Count, met, unknown));
        };
    }

    private static bool IsDecided(QuantifierKind kind, bool? truth, int met) => kind switch
    {
        QuantifierKind.All => truth == false,
        QuantifierKind.Any or QuantifierKind.None => truth == true,
        _ => met > 1,
    };

    private static bool? Answer(QuantifierKind kind, int count, int met, int unknown) => kind switch
    {
        QuantifierKind.All => met == count ? true : met + unknown == count ? null : false,
        QuantifierKind.Any => met > 0 ? true : unknown > 0 ? null : false,
        QuantifierKind.None => met > 0 ? false : unknown > 0 ? null : true,
        _ => met > 1 ? false : unknown > 0 ? null : met == 1,
    };

    private static Evaluator Reduce(ExpressionCompiler compiler, BoundExpression.Reduce reduce)
    {
        var initial = compiler.Compile(reduce.Initial);
        var list = compiler.Compile(reduce.List);
        var step = compiler.Compile(reduce.Step);
        var (accumulator, slot) = (reduce.Accumulator.Id, reduce.Item.Id);
        return context =>
        {
            if (Lists.Itemized(list(context)) is not { } items)
            {
                return Value.Null;
            }

            var value = initial(context);
            for (var index = 0; index < items.Count; index++)
            {
                context.Budget.Step();
                context.Row[accumulator] = value;
                context.Row[slot] = items[index];
                value = step(context);
            }

            return value;
        };
    }
}
