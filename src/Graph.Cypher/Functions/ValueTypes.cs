using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Names of types as <c>valueType</c> gives them.</summary>
internal static class ValueTypes
{
    /// <summary>The name of a value's type.</summary>
    public static string NameOf(Value value) => value.IsNull ? "NULL" : TypeShape.Of(value).Text + " NOT NULL";
}
