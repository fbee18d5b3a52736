using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>CASE.</summary>
internal static class CaseExpressions
{
    /// <summary>Compiles a choice; the operand of a simple one is computed once.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Case choice)
    {
        var operand = choice.Operand is null ? null : compiler.Compile(choice.Operand);
        var slot = choice.OperandVariable?.Id ?? -1;
        var conditions = compiler.CompileAll(choice.Alternatives.Select(alternative => alternative.Condition));
        var results = compiler.CompileAll(choice.Alternatives.Select(alternative => alternative.Result));
        var otherwise = choice.Else is null ? null : compiler.Compile(choice.Else);
        return context =>
        {
            if (operand is not null)
            {
                context.Row[slot] = operand(context);
            }

            for (var index = 0; index < conditions.Length; index++)
            {
                if (Truth.Holds(conditions[index](context)))
                {
                    return results[index](context);
                }
            }

            return otherwise is null ? Value.Null : otherwise(context);
        };
    }
}
