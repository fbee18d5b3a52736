namespace Graph.Cypher.Syntax;

/// <summary>Walks the expressions within an expression.</summary>
internal static class SyntaxWalker
{
    /// <summary>The expressions an expression is made of, in order. Subqueries and patterns keep theirs to themselves.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Expression.Property property => [property.Subject],
        Expression.Index index => [index.Subject, index.Key],
        Expression.Slice slice => Present(slice.Subject, slice.From, slice.To),
        Expression.Unary unary => [unary.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.ComparisonChain chain => chain.Operands,
        Expression.IsNull test => [test.Operand],
        Expression.IsTyped test => [test.Operand],
        Expression.IsNormalized test => [test.Operand],
        Expression.LabelTest test => [test.Operand],
        Expression.FunctionCall call => call.Arguments,
        Expression.ListLiteral list => list.Items,
        Expression.MapLiteral map => map.Entries.Select(entry => entry.Value),
        Expression.MapProjection projection => projection.Items.SelectMany(ItemValues).Prepend(projection.Subject),
        Expression.Case choice => Present(choice.Operand)
            .Concat(choice.Alternatives.SelectMany(alternative => alternative.Conditions.Append(alternative.Result)))
            .Concat(Present(choice.Else)),
        Expression.ListComprehension comprehension => Present(comprehension.List, comprehension.Where, comprehension.Result),
        Expression.Quantified quantified => Present(quantified.List, quantified.Where),
        Expression.Reduce reduce => [reduce.Initial, reduce.List, reduce.Step],
        Expression.PatternComprehension comprehension => Present(comprehension.Where, comprehension.Result),
        _ => [],
    };

    /// <summary>Whether an expression or one within it satisfies a condition.</summary>
    public static bool Any(Expression expression, Func<Expression, bool> condition) =>
        condition(expression) || Children(expression).Any(child => Any(child, condition));

    /// <summary>The outermost expressions that satisfy a condition, in order.</summary>
    public static IEnumerable<Expression> Find(Expression expression, Func<Expression, bool> condition) =>
        condition(expression) ? [expression] : Children(expression).SelectMany(child => Find(child, condition));

    /// <summary>The names of all variables within an expression.</summary>
    public static IEnumerable<string> Variables(Expression expression) => References(expression).Select(variable => variable.Name);

    /// <summary>The places of all variables within an expression.</summary>
    public static IEnumerable<Expression.Variable> References(Expression expression) =>
        (expression is Expression.Variable variable ? [variable] : Enumerable.Empty<Expression.Variable>())
        .Concat(Children(expression).SelectMany(References));

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.OfType<Expression>();

    private static IEnumerable<Expression> ItemValues(MapProjectionItem item) => item switch
    {
        MapProjectionItem.Entry entry => [entry.Value],
        MapProjectionItem.Variable variable => [variable.Value],
        _ => [],
    };
}
