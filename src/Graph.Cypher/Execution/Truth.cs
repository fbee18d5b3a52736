using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Three truth values and back.</summary>
internal static class Truth
{
    /// <summary>As a value.</summary>
    public static Value Of(bool? truth) => truth is { } known ? Value.Of(known) : Value.Null;

    /// <summary>A boolean operand: a list is true where it has items, a map always; any other value is an error.</summary>
    public static bool? Read(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Null => null,
        ValueKind.List => value.AsList().Count > 0,
        ValueKind.Map => true,
        _ => throw CypherErrors.Type($"Type mismatch: expected Boolean but was {value.Kind}: {ValueText.ForMessage(value)}"),
    };

    /// <summary>Whether a condition holds; null does not.</summary>
    public static bool Holds(Value value) => Read(value) == true;
}
