using System.Text.Json;

namespace Graph.Relations.Exchange.Rows;

/// <summary>One JSON object of a mapping, read member by member; what nobody asked for is refused.</summary>
/// <param name="element">The object.</param>
/// <param name="path">Its place in the mapping.</param>
/// <param name="shape">What one looks like that is right.</param>
internal sealed class MappingObject(JsonElement element, string path, string shape)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string Path => path;

    public static ExchangeException Wrong(string path, string problem) => new($"The mapping's {path}: {problem}.");

    public JsonElement? Member(string name)
    {
        _known.Add(name);
        return Object(element, path, shape).TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public string? Text(string name) => Member(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong($"{path}.{name}", "a text is expected here");

    public string Required(string name) => Text(name) ?? throw Missing(name);

    public ExchangeException Missing(string name) => Wrong($"{path}.{name}", $"this member is required and is missing; right is {shape}");

    public bool Flag(string name) => Member(name) is { } value && (value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw Wrong($"{path}.{name}", "true or false is expected here"));

    public IReadOnlyList<string> Texts(string name) => Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.String } one => [one.GetString() ?? ""],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. list.EnumerateArray().Select(item => item.GetString() ?? "")],
        _ => throw Wrong($"{path}.{name}", "a text or an array of texts is expected here"),
    };

    /// <summary>The members of an object, each with its path.</summary>
    public IEnumerable<(string Name, JsonElement Value, string Path)> Members(string name, string looksLike) => Member(name) is { } value
        ? Object(value, $"{path}.{name}", looksLike).EnumerateObject().Select(member => (member.Name, member.Value, $"{path}.{name}.{member.Name}"))
        : [];

    public IEnumerable<MappingObject> Objects(string name, string looksLike) => Member(name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select((item, index) => new MappingObject(item, $"{path}.{name}[{index}]", looksLike))
        : throw Wrong($"{path}.{name}", $"an array of objects is expected here, such as [ {looksLike} ]");

    public void RefuseOthers()
    {
        foreach (var name in Object(element, path, shape).EnumerateObject().Select(member => member.Name).Where(name => !_known.Contains(name)))
        {
            throw Wrong($"{path}.{name}", $"there is no such member; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
        }
    }

    private static JsonElement Object(JsonElement value, string path, string shape) =>
        value.ValueKind == JsonValueKind.Object ? value : throw Wrong(path, $"an object is expected here, such as {shape}");
}
