using System.Globalization;
using System.Text.Json;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Api.Features.Query;

/// <summary>The typed values of Neo4j's Query API: <c>{"$type": T, "_value": V}</c> for every value, nested ones too.</summary>
internal sealed class TypedValueWriter : ValueWriter
{
    public static TypedValueWriter Instance { get; } = new();

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
        ValueKind.DateTime => value.AsDateTime().ZoneId is null ? "OffsetDateTime" : "ZonedDateTime",
        var kind => kind.ToString(),
    };

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
            default:
                if (!TryWriteComposite(json, value))
                {
                    json.WriteStringValue(PlainText.WithZone(value));
                }

                break;
        }
    }
}
