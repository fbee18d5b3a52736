using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary><c>IS :: type</c> and <c>IS NORMALIZED</c>.</summary>
internal static class TypeTests
{
    /// <summary>Compiles a test for a type.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.IsTyped test)
    {
        var operand = compiler.Compile(test.Operand);
        var (target, negated) = (test.Target, test.Negated);
        return context => Value.Of(Is(context.Budget.Weighed(operand(context)), target) != negated);
    }

    /// <summary>Compiles a test for a normal form.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.IsNormalized test)
    {
        var operand = compiler.Compile(test.Operand);
        var form = NormalForms.FormOf(test.Form);
        var negated = test.Negated;
        return context => operand(context) is { Kind: ValueKind.String } text
            ? Value.Of(NormalForms.Holds(context.Budget, text, form) != negated)
            : Value.Null;
    }

    private static bool Is(Value value, TypeName type)
    {
        if (type is TypeName.Union union)
        {
            return union.Types.Any(part => Is(value, part));
        }

        if (value.IsNull)
        {
            return !type.NotNull && type is not TypeName.Simple { Canonical: "NOTHING" };
        }

        return type switch
        {
            TypeName.List list => value.Kind == ValueKind.List && value.AsList().All(item => Is(item, list.Item)),
            TypeName.Simple { Canonical: "PROPERTY VALUE" } when value.Kind == ValueKind.List => IsStorable(value.AsList()),
            TypeName.Simple simple => IsSimple(value.Kind, simple.Canonical),
            _ => false,
        };
    }

    // Plain values of one type; integers may stand beside floats.
    private static bool IsStorable(IReadOnlyList<Value> items) => items.Count == 0
        || (items.All(item => item.Kind is not (ValueKind.Null or ValueKind.List) && IsSimple(item.Kind, "PROPERTY VALUE"))
            && (items.All(item => item.Kind == items[0].Kind) || items.All(item => item.IsNumber)));

    private static bool IsSimple(ValueKind kind, string name) => name switch
    {
        "ANY" => true,
        "NULL" or "NOTHING" => false,
        "BOOLEAN" => kind == ValueKind.Boolean,
        "STRING" => kind == ValueKind.String,
        "INTEGER" => kind == ValueKind.Integer,
        "FLOAT" => kind == ValueKind.Float,
        "DATE" => kind == ValueKind.Date,
        "LOCAL TIME" => kind == ValueKind.LocalTime,
        "ZONED TIME" => kind == ValueKind.Time,
        "LOCAL DATETIME" => kind == ValueKind.LocalDateTime,
        "ZONED DATETIME" => kind == ValueKind.DateTime,
        "DURATION" => kind == ValueKind.Duration,
        "POINT" => kind == ValueKind.Point,
        "NODE" => kind == ValueKind.Node,
        "RELATIONSHIP" => kind == ValueKind.Relationship,
        "PATH" => kind == ValueKind.Path,
        "MAP" => kind == ValueKind.Map,
        "PROPERTY VALUE" => kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path),
        _ => false,
    };
}
