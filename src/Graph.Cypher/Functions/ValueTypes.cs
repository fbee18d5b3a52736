using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Names of types as <c>valueType</c> gives them.</summary>
internal static class ValueTypes
{
    /// <summary>The name of a value's type.</summary>
    public static string NameOf(Value value) => value.IsNull ? "NULL" : Inner(value) + " NOT NULL";

    private static string Inner(Value value) => value.Kind switch
    {
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.List => $"LIST<{ItemType(value.AsList())}>",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    private static string ItemType(IReadOnlyList<Value> items)
    {
        if (items.Count == 0)
        {
            return "NOTHING";
        }

        var nullable = items.Any(item => item.IsNull);
        var names = items.Where(item => !item.IsNull).Select(Inner).Distinct().OrderBy(Rank).ThenBy(name => Rank(InnerOf(name))).ThenBy(name => name, StringComparer.Ordinal).ToArray();
        if (names.Length == 0)
        {
            return "NULL";
        }

        return string.Join(" | ", names.Select(name => nullable ? name : name + " NOT NULL"));
    }

    // What a list is of, without its own NOT NULL.
    private static string InnerOf(string name) => name.StartsWith("LIST<", StringComparison.Ordinal)
        ? name[5..name.LastIndexOf('>')].Split(" | ")[0].Replace(" NOT NULL", "", StringComparison.Ordinal)
        : name;

    private static int Rank(string name) => name switch
    {
        "BOOLEAN" => 0,
        "STRING" => 1,
        "INTEGER" => 2,
        "FLOAT" => 3,
        "DATE" => 4,
        "LOCAL TIME" => 5,
        "ZONED TIME" => 6,
        "LOCAL DATETIME" => 7,
        "ZONED DATETIME" => 8,
        "DURATION" => 9,
        "POINT" => 10,
        "NODE" => 11,
        "RELATIONSHIP" => 12,
        "MAP" => 13,
        "PATH" => 15,
        _ => 14,
    };
}
