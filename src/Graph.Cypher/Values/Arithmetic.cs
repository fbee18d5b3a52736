using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Cypher's arithmetic. Integers that overflow are an error, floats go to infinity.</summary>
internal static class Arithmetic
{
    /// <summary><c>left + right</c>: numbers, texts, temporal values and durations.</summary>
    public static Value Add(Value left, Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (one, other) = (left.AsInteger(), right.AsInteger());
            var sum = unchecked(one + other);
            return ((one ^ sum) & (other ^ sum)) < 0 ? throw CypherErrors.Overflow($"{one}", "+", $"{other}") : Value.Of(sum);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Value.Of(Numbers.ToDouble(left) + Numbers.ToDouble(right));
        }

        return left.Kind == ValueKind.String || right.Kind == ValueKind.String
            ? Join(left, right)
            : TemporalArithmetic.Add(left, right) ?? throw Mismatch("+", left, right);
    }

    /// <summary><c>left - right</c>.</summary>
    public static Value Subtract(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (one, other) = (left.AsInteger(), right.AsInteger());
            var difference = unchecked(one - other);
            return ((one ^ other) & (one ^ difference)) < 0 ? throw CypherErrors.Overflow($"{one}", "-", $"{other}") : Value.Of(difference);
        }

        return left.IsNumber && right.IsNumber
            ? Value.Of(Numbers.ToDouble(left) - Numbers.ToDouble(right))
            : TemporalArithmetic.Subtract(left, right) ?? throw Mismatch("-", left, right);
    }

    /// <summary><c>left * right</c>.</summary>
    public static Value Multiply(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var high = Math.BigMul(left.AsInteger(), right.AsInteger(), out var low);
            return high == low >> 63 ? Value.Of(low) : throw CypherErrors.Overflow($"{left.AsInteger()}", "*", $"{right.AsInteger()}");
        }

        return left.IsNumber && right.IsNumber
            ? Value.Of(Numbers.ToDouble(left) * Numbers.ToDouble(right))
            : TemporalArithmetic.Multiply(left, right) ?? throw Mismatch("*", left, right);
    }

    /// <summary><c>left / right</c>: integers divide towards zero.</summary>
    public static Value Divide(Value left, Value right)
    {
        // As in Neo4j, dividing nothing, or what cannot be divided, by zero is still dividing by zero.
        if (right.Kind == ValueKind.Integer && right.AsInteger() == 0 && left.Kind != ValueKind.Duration)
        {
            throw CypherErrors.Arithmetic("/ by zero");
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            return right.AsInteger() switch
            {
                -1 => Negate(left),
                var divisor => Value.Of(left.AsInteger() / divisor),
            };
        }

        return left.IsNumber && right.IsNumber
            ? Value.Of(Numbers.ToDouble(left) / Numbers.ToDouble(right))
            : TemporalArithmetic.Divide(left, right) ?? throw Mismatch("/", left, right);
    }

    /// <summary><c>left % right</c>: with the sign of the left.</summary>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            return right.AsInteger() switch
            {
                0 => throw CypherErrors.Arithmetic("/ by zero"),
                -1 => Value.Of(0),
                var divisor => Value.Of(left.AsInteger() % divisor),
            };
        }

        return left.IsNumber && right.IsNumber
            ? Value.Of(Numbers.ToDouble(left) % Numbers.ToDouble(right))
            : throw Mismatch("%", left, right);
    }

    /// <summary><c>left ^ right</c>: always a float.</summary>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Of(Power(Numbers.ToDouble(left), Numbers.ToDouble(right)))
            : throw Mismatch("^", left, right);
    }

    // In Java, and so in Neo4j, one to a power that is no finite number is no number.
    private static double Power(double left, double right) =>
        Math.Abs(left) == 1 && !double.IsFinite(right) ? double.NaN : Math.Pow(left, right);

    /// <summary><c>-operand</c>.</summary>
    public static Value Negate(Value operand) => operand.Kind switch
    {
        ValueKind.Null => operand,
        ValueKind.Integer when operand.AsInteger() == long.MinValue => throw CypherErrors.Overflow("0", "-", "-9223372036854775808"),
        ValueKind.Integer => Value.Of(-operand.AsInteger()),
        ValueKind.Float => Value.Of(0.0 - operand.AsFloat()), // as in Neo4j, a zero that is computed has no sign
        ValueKind.Duration => TemporalArithmetic.Multiply(operand, Value.Of(-1L)) ?? operand,
        _ => throw CypherErrors.Type($"Cannot negate {ValueText.ForMessage(operand)}"),
    };

    private static Value Join(Value left, Value right) =>
        ValueText.Of(left) is { } one && ValueText.Of(right) is { } other ? Value.Of(one + other) : throw Mismatch("+", left, right);

    private static GraphException Mismatch(string operation, Value left, Value right) =>
        CypherErrors.Type($"Cannot compute {ValueText.ForMessage(left)} {operation} {ValueText.ForMessage(right)}: the types {left.Kind} and {right.Kind} do not go together");
}
