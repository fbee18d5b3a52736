using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>Turns what the database returns into what the page is sent.</summary>
internal static class PlainValues
{
    // Shown as members of their own, or of use to searches alone.
    private static readonly string[] HiddenOfNodes = ["id", "name", "searchKeys"];

    public static GraphNode Node(Node node, int degree)
    {
        var id = node.Properties["id"].AsString();
        var name = node.Properties.TryGetValue("name", out var value) ? value.AsString() : id;
        return new GraphNode(id, EntityKinds.Of(node.Labels), name, Properties(node.Properties, HiddenOfNodes), degree);
    }

    public static GraphRelationship Relationship(Row row) =>
        Relationship(row["drawn"].AsRelationship(), row.Text("start"), row.Text("finish"));

    public static GraphRelationship Relationship(Relationship drawn, string start, string end) =>
        new(drawn.Properties["id"].AsString(), drawn.Type, start, end, Properties(drawn.Properties, ["id"]));

    public static Value OrNull(string? text) => Value.Of(text);

    private static SortedDictionary<string, object?> Properties(IReadOnlyDictionary<string, Value> properties, string[] hidden)
    {
        var plain = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in properties.Where(pair => !hidden.Contains(pair.Key)))
        {
            plain.Add(name, Plain(value));
        }

        return plain;
    }

    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(Plain).ToArray(),
        _ => value.ToString(),
    };
}
