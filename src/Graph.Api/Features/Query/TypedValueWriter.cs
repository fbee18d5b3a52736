using System.Globalization;
using System.Text.Json;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Api.Features.Query;

/// <summary>The typed values of Neo4j's Query API: <c>{"$type": T, "_value": V}</c> for every value, nested ones too.</summary>
internal sealed class TypedValueWriter : ValueWriter
{
    public static TypedValueWriter Instance { get; } = new();

    private static readonly HashSet<string> FixedZones =
        new(StringComparer.Ordinal) { "UTC", "GMT", "UCT", "Zulu", "Universal", "Greenwich", "GMT0", "GMT+0", "GMT-0" };

    /// <inheritdoc/>
    protected override Names Members { get; } =
        new("_element_id", "_labels", "_properties", "_start_node_element_id", "_end_node_element_id", "_type");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Value value)
    {
        json.WriteStartObject();
        json.WriteString("$type", TypeName(value));
        json.WritePropertyName("_value");
        WriteContent(json, value);
        json.WriteEndObject();
    }

    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Bytes => "Base64",
        ValueKind.DateTime => HasMovingZone(value) ? "ZonedDateTime" : "OffsetDateTime",
        var kind => kind.ToString(),
    };

    // A zone that never moves is only an offset, as in Neo4j.
    private static bool HasMovingZone(Value value) =>
        value.AsDateTime().ZoneId is { } zone && !zone.StartsWith("Etc/", StringComparison.Ordinal) && !FixedZones.Contains(zone);

    private void WriteContent(Utf8JsonWriter json, Value value)
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
                json.WriteStringValue(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                json.WriteStringValue(FloatText.Format(value.AsFloat()));
                break;
            case ValueKind.String or ValueKind.Bytes:
                json.WriteStringValue(PlainText.Of(value));
                break;
            case ValueKind.DateTime when !HasMovingZone(value):
                json.WriteStringValue(PlainText.Of(value));
                break;
            default:
                if (!TryWriteComposite(json, value))
                {
                    json.WriteStringValue(PlainText.WithZone(value));
                }

                break;
        }
    }
}
