namespace Graph.Cypher.Binding;

/// <summary>Walks the expressions within a bound expression.</summary>
internal static class BoundWalker
{
    /// <summary>Whether an expression refers to a variable of the row it is evaluated for.</summary>
    public static bool Mentions(BoundExpression expression, Variable variable) => expression switch
    {
        BoundExpression.Reference reference => reference.Variable == variable,
        BoundExpression.Subquery subquery => subquery.Query.Parts.Any(part => part.Imports.Contains(variable)),
        BoundExpression.PatternComprehension comprehension => comprehension.Imports.Contains(variable),
        _ => Children(expression).Any(child => Mentions(child, variable)),
    };

    /// <summary>The expressions an expression is made of, in order; not those of subqueries and patterns.</summary>
    public static IEnumerable<BoundExpression> Children(BoundExpression expression) => expression switch
    {
        BoundExpression.Property property => [property.Subject],
        BoundExpression.Index index => [index.Subject, index.Key],
        BoundExpression.Slice slice => Present(slice.Subject, slice.From, slice.To),
        BoundExpression.Unary unary => [unary.Operand],
        BoundExpression.Binary binary => [binary.Left, binary.Right],
        BoundExpression.IsNull test => [test.Operand],
        BoundExpression.IsTyped test => [test.Operand],
        BoundExpression.IsNormalized test => [test.Operand],
        BoundExpression.LabelTest test => [test.Operand],
        BoundExpression.Call call => call.Arguments,
        BoundExpression.ListLiteral list => list.Items,
        BoundExpression.MapLiteral map => map.Entries.Select(entry => entry.Value),
        BoundExpression.MapProjection projection => projection.Entries.Select(entry => entry.Value).Prepend(projection.Subject),
        BoundExpression.Case choice => Present(choice.Operand)
            .Concat(choice.Alternatives.SelectMany(alternative => new[] { alternative.Condition, alternative.Result }))
            .Concat(Present(choice.Else)),
        BoundExpression.ListComprehension comprehension => Present(comprehension.List, comprehension.Where, comprehension.Result),
        BoundExpression.Quantified quantified => [quantified.List, quantified.Where],
        BoundExpression.Reduce reduce => [reduce.Initial, reduce.List, reduce.Step],
        _ => [],
    };

    private static IEnumerable<BoundExpression> Present(params BoundExpression?[] expressions) => expressions.OfType<BoundExpression>();
}
