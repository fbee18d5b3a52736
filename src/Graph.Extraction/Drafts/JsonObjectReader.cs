using System.Text.Json;

namespace Graph.Extraction.Drafts;

/// <summary>One JSON object read member by member: remembers which were asked for, so that the rest can be refused.</summary>
internal sealed class JsonObjectReader
{
    private readonly JsonElement _element;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public JsonObjectReader(JsonElement element, string path)
    {
        _element = element.ValueKind == JsonValueKind.Object ? element : throw new DraftFormatException(path, "an object is expected here");
        Path = path;
    }

    public string Path { get; }

    public bool Has(string name) => Member(name) is not null;

    public string RequiredString(string name) =>
        String(name) ?? throw new DraftFormatException($"{Path}.{name}", "this member is required and is missing");

    public string? String(string name) =>
        Member(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new DraftFormatException($"{Path}.{name}", "a string is expected here");

    public int RequiredInteger(string name)
    {
        if (Member(name) is not { } value)
        {
            throw new DraftFormatException($"{Path}.{name}", "this member is required and is missing");
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw new DraftFormatException($"{Path}.{name}", "a whole number is expected here");
    }

    public double? Fraction(string name)
    {
        if (Member(name) is not { } value)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is >= 0 and <= 1
            ? number
            : throw new DraftFormatException($"{Path}.{name}", "a number from 0 to 1 is expected here");
    }

    public JsonObjectReader RequiredObject(string name) =>
        Object(name) ?? throw new DraftFormatException($"{Path}.{name}", "this member is required and is missing");

    public JsonObjectReader? Object(string name) =>
        Member(name) is { } value ? new JsonObjectReader(value, $"{Path}.{name}") : null;

    /// <summary>An array of objects; empty where the member is missing.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonObjectReader, T> read) =>
        [.. Elements(name).Select((element, i) => ReadWhole(element, $"{Path}.{name}[{i}]", read))];

    /// <summary>An array of strings; empty where the member is missing.</summary>
    public IReadOnlyList<string> Strings(string name) =>
        [.. Elements(name).Select((element, i) => element.ValueKind == JsonValueKind.String
            ? element.GetString() ?? ""
            : throw new DraftFormatException($"{Path}.{name}[{i}]", "a string is expected here"))];

    /// <summary>Refuses members that were not asked for.</summary>
    public void RefuseOthers()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _element.EnumerateObject())
        {
            if (!_known.Contains(member.Name))
            {
                throw new DraftFormatException(
                    $"{Path}.{member.Name}", $"there is no such member; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
            }

            if (!seen.Add(member.Name))
            {
                throw new DraftFormatException($"{Path}.{member.Name}", "this member is given twice");
            }
        }
    }

    private static T ReadWhole<T>(JsonElement element, string path, Func<JsonObjectReader, T> read)
    {
        var reader = new JsonObjectReader(element, path);
        var value = read(reader);
        reader.RefuseOthers();
        return value;
    }

    private JsonElement[] Elements(string name) =>
        Member(name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : throw new DraftFormatException($"{Path}.{name}", "an array is expected here");

    private JsonElement? Member(string name)
    {
        _known.Add(name);
        return _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
