using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Prefix and infix operators.</summary>
internal static class OperatorExpressions
{
    /// <summary>Compiles a prefix operator.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Unary unary)
    {
        var operand = compiler.Compile(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => context => Truth.Of(!Truth.Read(operand(context))),
            UnaryOperator.Negate => context => Arithmetic.Negate(operand(context)),
            _ => operand, // a plus gives back whatever it is given
        };
    }

    /// <summary>Compiles an infix operator.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Binary binary)
    {
        var left = compiler.Compile(binary.Left);
        var right = compiler.Compile(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.And => And(left, right),
            BinaryOperator.Or => Or(left, right),
            BinaryOperator.Xor => context => Truth.Of(Truth.Read(left(context)) ^ Truth.Read(right(context))),
            BinaryOperator.Equal => context => Truth.Of(CypherEquality.AreEqual(context.Budget.Weighed(left(context)), right(context))),
            BinaryOperator.NotEqual => context => Truth.Of(!CypherEquality.AreEqual(context.Budget.Weighed(left(context)), right(context))),
            BinaryOperator.Less => Compare(left, right, Comparison.Compare, order => order < 0),
            BinaryOperator.LessOrEqual => Compare(left, right, Comparison.CompareOrEqual, order => order <= 0),
            BinaryOperator.Greater => Compare(left, right, Comparison.Compare, order => order > 0),
            BinaryOperator.GreaterOrEqual => Compare(left, right, Comparison.CompareOrEqual, order => order >= 0),
            BinaryOperator.Add => context => Add(context, left(context), right(context)),
            BinaryOperator.Subtract => context => Arithmetic.Subtract(left(context), right(context)),
            BinaryOperator.Multiply => context => Arithmetic.Multiply(left(context), right(context)),
            BinaryOperator.Divide when IsWritten(binary.Left) && IsWritten(binary.Right) => context => DivideWritten(left(context), right(context)),
            BinaryOperator.Divide => context => Arithmetic.Divide(left(context), right(context)),
            BinaryOperator.Modulo => context => Arithmetic.Modulo(left(context), right(context)),
            BinaryOperator.Power => context => Arithmetic.Power(left(context), right(context)),
            BinaryOperator.Concatenate => context => Concatenate(context, left(context), right(context)),
            BinaryOperator.In => In(left, right, compiler.Symbols.Membership()),
            BinaryOperator.Matches => Patterns.RegularExpressions.Compile(binary, left, right),
            _ => TextTest(binary.Operator, left, right),
        };
    }

    private static bool IsWritten(BoundExpression expression) => expression switch
    {
        BoundExpression.Constant constant => constant.Value.IsNumber,
        BoundExpression.Unary unary => IsWritten(unary.Operand),
        BoundExpression.Binary binary => IsWritten(binary.Left) && IsWritten(binary.Right),
        _ => false,
    };

    // A float divided by an integer zero is an error, as in Neo4j, but not where both are written out in digits.
    private static Value DivideWritten(Value left, Value right) =>
        Arithmetic.Divide(left, left.Kind == ValueKind.Float && double.IsFinite(left.AsFloat()) && right.Kind == ValueKind.Integer ? Value.Of((double)right.AsInteger()) : right);

    private static Evaluator And(Evaluator left, Evaluator right) => Junction(left, right, false, (one, other) => one & other);

    private static Evaluator Or(Evaluator left, Evaluator right) => Junction(left, right, true, (one, other) => one | other);

    // As in Neo4j, one operand that decides outweighs an error of the other.
    private static Evaluator Junction(Evaluator left, Evaluator right, bool decisive, Func<bool?, bool?, bool?> join) => context =>
    {
        try
        {
            var one = Truth.Read(left(context));
            return one == decisive ? Value.Of(decisive) : Truth.Of(join(one, Truth.Read(right(context))));
        }
        catch (GraphException) when (Truth.Read(right(context)) == decisive)
        {
            return Value.Of(decisive);
        }
    };

    private static Evaluator Compare(Evaluator left, Evaluator right, Func<Value, Value, int?> compare, Func<int, bool> holds) => context =>
        compare(context.Budget.Weighed(left(context)), right(context)) switch
        {
            null => Value.Null,
            int.MinValue => Value.False,
            var order => Value.Of(holds(order.Value)),
        };

    private static Value Add(QueryContext context, Value left, Value right)
    {
        if (left.Kind is ValueKind.List or ValueKind.String || right.Kind is ValueKind.List or ValueKind.String)
        {
            context.RequireRoom(SizeOf(left) + SizeOf(right));
        }

        return left.Kind == ValueKind.List || right.Kind == ValueKind.List
            ? Lists.Append(context.Budget, left, right)
            : Arithmetic.Add(left, right);
    }

    private static long SizeOf(Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Count,
        ValueKind.String => value.AsString().Length,
        _ => 1,
    };

    private static Value Concatenate(QueryContext context, Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.Kind == right.Kind && left.Kind is ValueKind.String or ValueKind.List
            ? Add(context, left, right)
            : throw CypherErrors.Type($"Cannot concatenate {ValueText.ForMessage(left)} and {ValueText.ForMessage(right)}");
    }

    private static Evaluator In(Evaluator left, Evaluator right, int number) => context =>
    {
        var (item, list) = (left(context), right(context));
        return Lists.Itemized(list) is { } items ? Truth.Of(context.Membership(number).IsIn(item, items)) : Value.Null;
    };

    private static Evaluator TextTest(BinaryOperator test, Evaluator left, Evaluator right) => context =>
    {
        var (text, part) = (left(context), right(context));
        if (text.Kind != ValueKind.String || part.Kind != ValueKind.String)
        {
            return Value.Null;
        }

        context.Budget.Weighed(text);
        return Value.Of(test switch
        {
            BinaryOperator.StartsWith => text.AsString().StartsWith(part.AsString(), StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.AsString().EndsWith(part.AsString(), StringComparison.Ordinal),
            _ => text.AsString().Contains(part.AsString(), StringComparison.Ordinal),
        });
    };
}
