using System.Text.Json;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Reads the JSON that <see cref="CytoscapeWriter"/> writes.</summary>
internal sealed class CytoscapeReader(ValueParser parse)
{
    /// <exception cref="FormatException">A member is missing or of the wrong kind.</exception>
    public GraphFile Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var elements = Member(document.RootElement, "elements", "$");
        return new GraphFile(
            [.. Items(elements, "nodes").Select(Node)],
            [.. Items(elements, "edges").Select(Edge)]);
    }

    private ExchangeNode Node((JsonElement Data, string Path) item)
    {
        var id = Text(item.Data, CytoscapeNames.Id, item.Path);
        var labels = Member(item.Data, CytoscapeNames.Labels, item.Path);
        return labels.ValueKind != JsonValueKind.Array
            ? throw new FormatException($"{item.Path}.labels is an array")
            : new ExchangeNode(id, [.. labels.EnumerateArray().Select(label => label.GetString() ?? "")], Properties(item, CytoscapeNames.OfNodes, id));
    }

    private ExchangeRelationship Edge((JsonElement Data, string Path) item) => new(
        Text(item.Data, CytoscapeNames.Type, item.Path),
        Text(item.Data, CytoscapeNames.Source, item.Path),
        Text(item.Data, CytoscapeNames.Target, item.Path),
        Properties(item, CytoscapeNames.OfEdges, Text(item.Data, CytoscapeNames.Id, item.Path)));

    private Dictionary<string, Value> Properties((JsonElement Data, string Path) item, IReadOnlyList<string> reserved, string id)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal) { [CytoscapeNames.Id] = Value.Of(id) };
        Add(properties, item.Data, name => !reserved.Contains(name));
        if (item.Data.TryGetProperty(CytoscapeNames.Properties, out var apart))
        {
            properties.Remove(CytoscapeNames.Id);
            Add(properties, apart, _ => true);
            if (!apart.TryGetProperty(CytoscapeNames.Id, out _))
            {
                properties[CytoscapeNames.Id] = Value.Of(id);
            }
        }

        return properties;
    }

    private void Add(Dictionary<string, Value> properties, JsonElement members, Func<string, bool> isWanted)
    {
        foreach (var member in members.EnumerateObject().Where(member => isWanted(member.Name) && member.Value.ValueKind != JsonValueKind.Null))
        {
            properties[member.Name] = ExchangeJson.Read(member.Value, parse);
        }
    }

    /// <summary>The nodes or the edges, which stand apart or, as Cytoscape.js may have them, in one array.</summary>
    private static IEnumerable<(JsonElement Data, string Path)> Items(JsonElement elements, string name) => elements.ValueKind switch
    {
        JsonValueKind.Array => Each(elements, "$.elements").Where(item => GroupOf(item.Item, item.Data) == name).Select(item => (item.Data, item.Path)),
        JsonValueKind.Object when !elements.TryGetProperty(name, out _) => [],
        JsonValueKind.Object when Member(elements, name, "$.elements") is { ValueKind: JsonValueKind.Array } list =>
            Each(list, $"$.elements.{name}").Select(item => (item.Data, item.Path)),
        _ => throw new FormatException("$.elements is an array, or an object with the arrays 'nodes' and 'edges'"),
    };

    private static IEnumerable<(JsonElement Item, JsonElement Data, string Path)> Each(JsonElement list, string path) =>
        list.EnumerateArray().Select((item, index) => (item, Member(item, "data", $"{path}[{index}]"), $"{path}[{index}].data"));

    private static string GroupOf(JsonElement item, JsonElement data) => item.TryGetProperty("group", out var group) && group.ValueKind == JsonValueKind.String
        ? group.GetString() ?? ""
        : data.ValueKind == JsonValueKind.Object && data.TryGetProperty(CytoscapeNames.Source, out _) ? "edges" : "nodes";

    private static JsonElement Member(JsonElement element, string name, string path) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : throw new FormatException($"{path} needs the member '{name}'");

    private static string Text(JsonElement element, string name, string path) =>
        Member(element, name, path) is { ValueKind: JsonValueKind.String } text ? text.GetString() ?? "" : throw new FormatException($"{path}.{name} is a text");
}
