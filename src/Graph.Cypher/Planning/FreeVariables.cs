using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>The variables an expression reads, its own inner ones included: those never clash with a pattern's.</summary>
internal static class FreeVariables
{
    /// <summary>The variables of an expression.</summary>
    public static HashSet<Variable> Of(BoundExpression expression)
    {
        var found = new HashSet<Variable>();
        Add(expression, found);
        return found;
    }

    private static void Add(BoundExpression? expression, HashSet<Variable> found)
    {
        switch (expression)
        {
            case BoundExpression.Reference reference:
                found.Add(reference.Variable);
                break;
            case BoundExpression.LabelTest test:
                Add(test.Operand, found);
                Add(test.Labels, found);
                break;
            case BoundExpression.PatternComprehension comprehension:
                found.UnionWith(comprehension.Imports);
                break;
            case BoundExpression.Subquery subquery:
                found.UnionWith(subquery.Query.Parts.SelectMany(part => part.Imports));
                break;
            case BoundExpression.ShortestPath shortest:
                found.Add(shortest.Search.Left);
                found.Add(shortest.Search.Right);
                AddAll(shortest.Search.Pattern.Predicates, found);
                break;
            case not null:
                AddAll(Children(expression), found);
                break;
        }
    }

    private static void AddAll(IEnumerable<BoundExpression?> expressions, HashSet<Variable> found)
    {
        foreach (var expression in expressions)
        {
            Add(expression, found);
        }
    }

    private static void Add(BoundLabelExpression labels, HashSet<Variable> found)
    {
        switch (labels)
        {
            case BoundLabelExpression.Not not:
                Add(not.Operand, found);
                break;
            case BoundLabelExpression.And and:
                Add(and.Left, found);
                Add(and.Right, found);
                break;
            case BoundLabelExpression.Or or:
                Add(or.Left, found);
                Add(or.Right, found);
                break;
            case BoundLabelExpression.Dynamic dynamic:
                Add(dynamic.Expression, found);
                break;
        }
    }

    /// <summary>What an expression is made of; what runs in a scope of its own has no parts.</summary>
    public static IEnumerable<BoundExpression?> Children(BoundExpression expression) => expression switch
    {
        BoundExpression.Property property => [property.Subject],
        BoundExpression.Index index => [index.Subject, index.Key],
        BoundExpression.Slice slice => [slice.Subject, slice.From, slice.To],
        BoundExpression.Unary unary => [unary.Operand],
        BoundExpression.Binary binary => [binary.Left, binary.Right],
        BoundExpression.IsNull test => [test.Operand],
        BoundExpression.IsTyped test => [test.Operand],
        BoundExpression.IsNormalized test => [test.Operand],
        BoundExpression.Call call => call.Arguments,
        BoundExpression.ListLiteral list => list.Items,
        BoundExpression.MapLiteral map => map.Entries.Select(entry => entry.Value),
        BoundExpression.MapProjection projection => projection.Entries.Select(entry => entry.Value).Prepend(projection.Subject),
        BoundExpression.Case choice => choice.Alternatives.SelectMany(alternative => new[] { alternative.Condition, alternative.Result })
            .Append(choice.Operand).Append(choice.Else),
        BoundExpression.ListComprehension comprehension => [comprehension.List, comprehension.Where, comprehension.Result],
        BoundExpression.Quantified quantified => [quantified.List, quantified.Where],
        BoundExpression.Reduce reduce => [reduce.Initial, reduce.List, reduce.Step],
        _ => [],
    };
}
