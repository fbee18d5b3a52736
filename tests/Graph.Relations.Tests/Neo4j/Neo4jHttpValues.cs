using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Relations.Tests.Neo4j;

/// <summary>The typed values of Neo4j's Query API, as far as the domain uses them.</summary>
internal static class Neo4jHttpValues
{
    public static JsonObject Write(Value value) => value.Kind switch
    {
        ValueKind.Null => Typed("Null", null),
        ValueKind.Boolean => Typed("Boolean", value.AsBoolean()),
        ValueKind.Integer => Typed("Integer", value.AsInteger().ToString(CultureInfo.InvariantCulture)),
        ValueKind.Float => Typed("Float", value.AsFloat().ToString("R", CultureInfo.InvariantCulture)),
        ValueKind.String => Typed("String", value.AsString()),
        ValueKind.List => Typed("List", new JsonArray([.. value.AsList().Select(Write)])),
        ValueKind.Map => Typed("Map", new JsonObject(value.AsMap().Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Write(pair.Value))))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "The domain sends no such values."),
    };

    public static Value Read(JsonNode node)
    {
        var value = node["_value"];
        return node["$type"]!.ToString() switch
        {
            "Null" => Value.Null,
            "Boolean" => Value.Of((bool)value!),
            "Integer" => Value.Of(long.Parse(value!.ToString(), CultureInfo.InvariantCulture)),
            "Float" => Value.Of(double.Parse(value!.ToString(), CultureInfo.InvariantCulture)),
            "String" => Value.Of(value!.ToString()),
            "List" => Value.Of([.. value!.AsArray().Select(item => Read(item!))]),
            "Map" => Value.Of(Properties(value!)),
            "Node" => Value.Of(new Node(
                value!["_element_id"]!.ToString(), [.. value["_labels"]!.AsArray().Select(label => label!.ToString())], Properties(value["_properties"]!))),
            "Relationship" => Value.Of(new Relationship(
                value!["_element_id"]!.ToString(),
                value["_type"]!.ToString(),
                value["_start_node_element_id"]!.ToString(),
                value["_end_node_element_id"]!.ToString(),
                Properties(value["_properties"]!))),
            var type => throw new InvalidOperationException($"The domain stores no values of the type {type}."),
        };
    }

    private static Dictionary<string, Value> Properties(JsonNode node) =>
        node.AsObject().ToDictionary(pair => pair.Key, pair => Read(pair.Value!), StringComparer.Ordinal);

    private static JsonObject Typed(string type, JsonNode? value) => new() { ["$type"] = type, ["_value"] = value };
}
