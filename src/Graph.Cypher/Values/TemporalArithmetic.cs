using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Arithmetic of temporal values and durations; C# null where the operands do not go together.</summary>
internal static class TemporalArithmetic
{
    /// <summary>Adds a duration to a temporal value or another duration.</summary>
    public static Value? Add(Value left, Value right) => null;

    /// <summary>Takes a duration from a temporal value or another duration.</summary>
    public static Value? Subtract(Value left, Value right) => null;

    /// <summary>Multiplies a duration by a number.</summary>
    public static Value? Multiply(Value left, Value right) => null;

    /// <summary>Divides a duration by a number.</summary>
    public static Value? Divide(Value left, Value right) => null;
}
