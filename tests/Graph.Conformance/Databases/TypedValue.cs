using System.Globalization;
using System.Text.Json;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>Reads a typed value of Neo4j's Query API: <c>{"$type": "Integer", "_value": "5"}</c>.</summary>
internal static class TypedValue
{
    public static Value Read(JsonElement element)
    {
        var content = element.GetProperty("_value");
        return element.GetProperty("$type").GetString() switch
        {
            "Null" => Value.Null,
            "Boolean" => Value.Of(content.GetBoolean()),
            "Integer" => Value.Of(long.Parse(Text(content), CultureInfo.InvariantCulture)),
            "Float" => Value.Of(double.Parse(Text(content).Replace("Infinity", "∞", StringComparison.Ordinal), Floats)),
            "String" => Value.Of(Text(content)),
            "Base64" => Value.Of(content.GetBytesFromBase64()),
            "List" => Value.Of(content.EnumerateArray().Select(Read).ToArray()),
            "Map" => Value.Of(Members(content)),
            "Date" => ValueTexts.Parse(Text(content), ValueKind.Date),
            "Time" => ValueTexts.Parse(Text(content), ValueKind.Time),
            "LocalTime" => ValueTexts.Parse(Text(content), ValueKind.LocalTime),
            "LocalDateTime" => ValueTexts.Parse(Text(content), ValueKind.LocalDateTime),
            "OffsetDateTime" or "ZonedDateTime" => ValueTexts.Parse(Text(content), ValueKind.DateTime),
            "Duration" => ValueTexts.Parse(Text(content), ValueKind.Duration),
            "Point" => ValueTexts.Parse(Text(content), ValueKind.Point),
            "Node" => Value.Of(ReadNode(content)),
            "Relationship" => Value.Of(ReadRelationship(content)),
            "Path" => Value.Of(ReadPath(content)),
            var type => throw new FormatException($"There is no type {type}."),
        };
    }

    private static NumberFormatInfo Floats { get; } = new() { PositiveInfinitySymbol = "∞", NegativeInfinitySymbol = "-∞" };

    private static string Text(JsonElement content) => content.GetString() ?? "";

    private static Dictionary<string, Value> Members(JsonElement content) =>
        content.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value));

    private static Node ReadNode(JsonElement content) => new(
        Text(content.GetProperty("_element_id")),
        [.. content.GetProperty("_labels").EnumerateArray().Select(Text)],
        Members(content.GetProperty("_properties")));

    private static Relationship ReadRelationship(JsonElement content) => new(
        Text(content.GetProperty("_element_id")),
        Text(content.GetProperty("_type")),
        Text(content.GetProperty("_start_node_element_id")),
        Text(content.GetProperty("_end_node_element_id")),
        Members(content.GetProperty("_properties")));

    private static GraphPath ReadPath(JsonElement content)
    {
        var elements = content.EnumerateArray().Select(Read).ToArray();
        return new GraphPath(
            [.. elements.Where(element => element.Kind == ValueKind.Node).Select(element => element.AsNode())],
            [.. elements.Where(element => element.Kind == ValueKind.Relationship).Select(element => element.AsRelationship())]);
    }
}
