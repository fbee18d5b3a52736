using System.Globalization;
using System.Text;
using System.Text.Json;
using Graph.Model;

namespace Graph.Bench.Engine.Contestants;

/// <summary>Values as JSON, and JSON in a form in which equal answers are equal texts.</summary>
internal static class JsonText
{
    /// <summary>Writes a value; nodes and relationships are not asked for.</summary>
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
            case ValueKind.Float:
                json.WriteNumberValue(value.AsFloat());
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
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    /// <summary>An element without regard to how numbers are spelled.</summary>
    public static string Canonical(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    /// <summary>Writes a map.</summary>
    public static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> map)
    {
        json.WriteStartObject();
        foreach (var (key, entry) in map)
        {
            json.WritePropertyName(key);
            Write(json, entry);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in element.EnumerateArray())
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    text.Append(member.Name).Append(':');
                    Append(text, member.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Number:
                text.Append(element.TryGetInt64(out var whole)
                    ? whole.ToString(CultureInfo.InvariantCulture)
                    : element.GetDouble().ToString("G12", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }
}
