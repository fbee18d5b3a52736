using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Calls of functions.</summary>
internal static class CallExpressions
{
    /// <summary>Compiles a call.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Call call)
    {
        if (call is { Function.Name: "size", Arguments: [BoundExpression.PatternComprehension { Result: BoundExpression.Constant or BoundExpression.Reference } comprehension] })
        {
            return SubqueryExpressions.CompileSize(compiler, comprehension);
        }

        var arguments = compiler.CompileAll(call.Arguments);
        if (call.Function.Name == "coalesce")
        {
            return Coalesce(arguments);
        }

        if (call.Function.Name == "exists")
        {
            return Exists(arguments[0]);
        }

        var function = FunctionTable.Find(call.Function.Name);
        return arguments.Length switch
        {
            0 => context => function(context, []),
            1 => One(function, arguments[0]),
            _ => Many(function, arguments),
        };
    }

    private static Evaluator One(Function function, Evaluator argument) => context => function(context, [context.Budget.Weighed(argument(context))]);

    private static Evaluator Many(Function function, Evaluator[] arguments) => context =>
    {
        var values = new Value[arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            values[index] = context.Budget.Weighed(arguments[index](context));
        }

        return function(context, values);
    };

    private static Evaluator Coalesce(Evaluator[] arguments) => context =>
    {
        foreach (var argument in arguments)
        {
            var value = argument(context);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return Value.Null;
    };

    private static Evaluator Exists(Evaluator argument) => context =>
    {
        var value = argument(context);
        return value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.List => Value.Of(value.AsList().Count > 0),
            _ => Value.Of(!value.IsNull),
        };
    };
}
