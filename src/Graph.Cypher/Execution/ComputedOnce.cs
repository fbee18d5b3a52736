using Graph.Cypher.Binding;
using Graph.Cypher.Planning;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>
/// Expressions that call functions of nothing but constants and parameters are computed the first time a run asks for
/// them, and kept: <c>datetime($since)</c> is not read anew on each row.
/// </summary>
internal static class ComputedOnce
{
    private const int LongestText = 4096;

    /// <summary>Whether an expression gives the same value on all rows and is worth keeping.</summary>
    public static bool Applies(BoundExpression expression) => IsFixed(expression) && Calls(expression);

    /// <summary>Keeps what an evaluator gives in the run's place of that number.</summary>
    public static Evaluator Keep(Evaluator evaluator, int number) => context =>
    {
        ref var kept = ref context.KeptValues[number];
        if (kept.IsNull)
        {
            var value = evaluator(context);
            if (!MayBeLarge(value))
            {
                kept = value;
            }

            return value;
        }

        return kept;
    };

    // What may take much memory is let go of as ever.
    private static bool MayBeLarge(Value value) =>
        value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Bytes || (value.Kind == ValueKind.String && value.AsString().Length > LongestText);

    private static bool IsFixed(BoundExpression? expression) => expression switch
    {
        BoundExpression.Constant or BoundExpression.Parameter => true,
        BoundExpression.Call call => IsFixedFunction(call) && call.Arguments.All(IsFixed),
        BoundExpression.Property or BoundExpression.Index or BoundExpression.Unary or BoundExpression.Binary
            or BoundExpression.ListLiteral or BoundExpression.MapLiteral => FreeVariables.Children(expression).All(IsFixed),
        _ => false,
    };

    // A run has one time of day; what takes no argument may else tell of the row.
    private static bool IsFixedFunction(BoundExpression.Call call) => call.Arguments.Count == 0
        ? call.Function.Name is "date" or "datetime" or "localdatetime" or "localtime" or "time" or "timestamp"
        : call.Function.IsDeterministic && !call.Function.Name.EndsWith(".realtime", StringComparison.Ordinal);

    private static bool Calls(BoundExpression? expression) =>
        expression is BoundExpression.Call || (expression is not null && FreeVariables.Children(expression).Any(Calls));
}
