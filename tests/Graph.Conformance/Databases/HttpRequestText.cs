using System.Text.Json;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Conformance.Databases;

/// <summary>The body of a request of Neo4j's Query API, its parameters typed.</summary>
internal static class HttpRequestText
{
    public static byte[] Write(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = 1000 }))
        {
            json.WriteStartObject();
            json.WriteString("statement", statement);
            json.WritePropertyName("parameters");
            WriteMembers(json, parameters);
            json.WriteBoolean("includeCounters", true);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        json.WriteStartObject();
        json.WriteString("$type", TypeName(value));
        json.WritePropertyName("_value");
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case ValueKind.Map:
                WriteMembers(json, value.AsMap());
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }

        json.WriteEndObject();
    }

    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Bytes => "Base64",
        ValueKind.DateTime => value.AsDateTime().ZoneId is null ? "OffsetDateTime" : "ZonedDateTime",
        var kind => kind.ToString(),
    };

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger().ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Format(value.AsFloat()),
        ValueKind.String => value.AsString(),
        ValueKind.Bytes => Convert.ToBase64String(value.AsBytes()),
        ValueKind.Date => TemporalText.Format(value.AsDate()),
        ValueKind.LocalTime => TemporalText.Format(value.AsLocalTime()),
        ValueKind.Time => TemporalText.Format(value.AsTime()),
        ValueKind.LocalDateTime => TemporalText.Format(value.AsLocalDateTime()),
        ValueKind.DateTime => TemporalText.Format(value.AsDateTime()),
        ValueKind.Duration => DurationText.Format(value.AsDuration()),
        ValueKind.Point => PointText.Format(value.AsPoint()),
        var kind => throw new ArgumentException($"A {kind} cannot be a parameter.", nameof(value)),
    };
}
