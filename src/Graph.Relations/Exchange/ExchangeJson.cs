using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Relations.Exchange;

/// <summary>
/// Values as JSON that tells their kind: floats have a point, and what JSON has no word for is
/// <c>{"$type": "date", "_value": "2024-06-19"}</c>.
/// </summary>
internal static class ExchangeJson
{
    private const string Type = "$type";
    private const string Content = "_value";
    private const string Map = "map";

    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Format(Value value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                json.WriteRawValue(FloatText.Format(value.AsFloat()), skipInputValidation: true);
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                WriteList(json, value.AsList());
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap());
                break;
            default:
                WriteTagged(json, ValueKinds.Of(value), () => json.WriteStringValue(ValueKinds.Format(value)));
                break;
        }
    }

    public static Value Parse(string text, ValueParser parse)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement, parse);
        }
        catch (JsonException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <exception cref="FormatException">A tagged value is not what it says, or a number is out of range.</exception>
    public static Value Read(JsonElement element, ValueParser parse) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => Value.Null,
        JsonValueKind.True or JsonValueKind.False => Value.Of(element.GetBoolean()),
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => Number(element.GetRawText()),
        JsonValueKind.Array => Value.Of((IReadOnlyList<Value>)[.. element.EnumerateArray().Select(item => Read(item, parse))]),
        _ => element.TryGetProperty(Type, out var type) && element.TryGetProperty(Content, out var content) ? Tagged(type, content, parse) : ReadMap(element, parse),
    };

    private static Value Number(string text) => text.AsSpan().IndexOfAny(".eE") < 0 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
        ? Value.Of(integer)
        : Value.Of(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    private static Value Tagged(JsonElement type, JsonElement content, ValueParser parse) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name && name != Map
            ? ValueKinds.Parse(content.ValueKind == JsonValueKind.String ? content.GetString() ?? "" : content.GetRawText(), name, parse)
            : ReadMap(content, parse);

    private static Value ReadMap(JsonElement element, ValueParser parse) => element.ValueKind == JsonValueKind.Object
        ? Value.Of((IReadOnlyDictionary<string, Value>)element.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value, parse), StringComparer.Ordinal))
        : throw new FormatException($"a map is an object; here is {element.ValueKind}");

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> map)
    {
        if (map.ContainsKey(Type))
        {
            WriteTagged(json, Map, () => WriteEntries(json, map));
            return;
        }

        WriteEntries(json, map);
    }

    private static void WriteEntries(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteTagged(Utf8JsonWriter json, string type, Action writeContent)
    {
        json.WriteStartObject();
        json.WriteString(Type, type);
        json.WritePropertyName(Content);
        writeContent();
        json.WriteEndObject();
    }
}
