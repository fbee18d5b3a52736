using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary><c>operand:Labels</c>.</summary>
internal static class LabelTests
{
    /// <summary>A compiled condition on one node or relationship.</summary>
    private delegate bool Test(QueryContext context, Value entity);

    /// <summary>Compiles a test.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.LabelTest test)
    {
        var operand = compiler.Compile(test.Operand);
        var condition = Compile(compiler, test.Labels);
        return context => operand(context) switch
        {
            { IsNull: true } => Value.Null,
            { Kind: ValueKind.Node or ValueKind.Relationship } entity => Value.Of(condition(context, entity)),
            var other => throw CypherErrors.Type($"Type mismatch: expected a node or relationship but was {ValueText.ForMessage(other)}"),
        };
    }

    /// <summary>The names that dynamic labels stand for.</summary>
    public static IEnumerable<string> Names(Value value) => value.Kind switch
    {
        ValueKind.String => [value.AsString()],
        ValueKind.List => value.AsList().SelectMany(Names),
        _ => throw CypherErrors.Type($"A label must be a string or a list of strings, but was {ValueText.ForMessage(value)}"),
    };

    // That a relationship cannot have several types shows only now.
    private static bool HasAll(QueryContext context, Value entity, List<string> names)
    {
        context.AsksForSeveralTypes |= entity.Kind == ValueKind.Relationship && names.Count > 1;
        return names.TrueForAll(name => Has(context, entity, name));
    }

    private static Test Compile(ExpressionCompiler compiler, BoundLabelExpression labels)
    {
        switch (labels)
        {
            case BoundLabelExpression.Named named:
                return Named(compiler, named.Label);
            case BoundLabelExpression.Wildcard:
                return (context, entity) => entity.Kind == ValueKind.Relationship || context.Reader.LabelsOf(entity.Bits).Length > 0;
            case BoundLabelExpression.Not not:
                var operand = Compile(compiler, not.Operand);
                return (context, entity) => !operand(context, entity);
            case BoundLabelExpression.And and:
                var (one, other) = (Compile(compiler, and.Left), Compile(compiler, and.Right));
                return (context, entity) => one(context, entity) && other(context, entity);
            case BoundLabelExpression.Or or:
                var (left, right) = (Compile(compiler, or.Left), Compile(compiler, or.Right));
                return (context, entity) => left(context, entity) || right(context, entity);
            case BoundLabelExpression.Dynamic dynamic:
                var names = compiler.Compile(dynamic.Expression);
                var any = dynamic.Any;
                return (context, entity) => any
                    ? Names(names(context)).Any(name => Has(context, entity, name))
                    : HasAll(context, entity, Names(names(context)).Distinct().ToList());
            default:
                throw new ArgumentException($"There is no such label expression as {labels.GetType().Name}.", nameof(labels));
        }
    }

    private static Test Named(ExpressionCompiler compiler, string name)
    {
        var label = compiler.Symbols.Label(name);
        var type = compiler.Symbols.Type(name);
        return (context, entity) => entity.Kind == ValueKind.Node
            ? context.Reader.HasLabel(entity.Bits, context.Labels[label])
            : context.EndsOf(entity.Bits).Type == context.Types[type];
    }

    private static bool Has(QueryContext context, Value entity, string name) => entity.Kind == ValueKind.Node
        ? context.Reader.HasLabel(entity.Bits, context.Reader.LabelToken(name))
        : context.EndsOf(entity.Bits).Type == context.Reader.TypeToken(name);
}
