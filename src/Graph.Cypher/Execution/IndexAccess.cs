using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary><c>subject[key]</c> and <c>list[from..to]</c>.</summary>
internal static class IndexAccess
{
    /// <summary>Compiles an access by position or key.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Index index)
    {
        var subject = compiler.Compile(index.Subject);
        var key = compiler.Compile(index.Key);
        return context => Read(context, subject(context), key(context));
    }

    /// <summary>Compiles a slice.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Slice slice)
    {
        var subject = compiler.Compile(slice.Subject);
        var from = slice.From is null ? null : compiler.Compile(slice.From);
        var to = slice.To is null ? null : compiler.Compile(slice.To);
        return context =>
        {
            var list = subject(context);
            var first = from is null ? Value.Of(0L) : from(context);
            var last = to is null ? Value.Of(long.MaxValue) : to(context);
            return Lists.Itemized(list) is not { } items || first.IsNull || last.IsNull
                ? Value.Null
                : Lists.Slice(context.Budget, items, Position(first), Position(last));
        };
    }

    private static Value Read(QueryContext context, Value subject, Value key)
    {
        if (subject.IsNull || key.IsNull)
        {
            return Value.Null;
        }

        if (subject.Kind == ValueKind.List)
        {
            return Lists.Item(subject.AsList(), Position(key));
        }

        var hasFields = subject.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship
            || (key.Kind == ValueKind.String && subject.Kind is ValueKind.Point or (>= ValueKind.Date and <= ValueKind.Duration));
        if (!hasFields)
        {
            throw CypherErrors.Type($"`{ValueText.ForMessage(subject)}` is not a collection or a map. Element access is only possible by performing a collection lookup using an integer index, or by performing a map lookup using a string key (found: {ValueText.ForMessage(subject)}[{ValueText.ForMessage(key)}])");
        }

        return key.Kind == ValueKind.String
            ? PropertyAccess.Read(context, subject, key.AsString())
            : throw CypherErrors.Type($"Cannot access a map '{ValueText.ForMessage(subject)}' by key '{ValueText.ForMessage(key)}': Expected {ValueText.ForMessage(key)} to be a string.");
    }

    private static long Position(Value value) => value.Kind == ValueKind.Integer
        ? value.AsInteger()
        : throw CypherErrors.Type($"Cannot access a list using a non-number index, got {ValueText.ForMessage(value)}");
}
