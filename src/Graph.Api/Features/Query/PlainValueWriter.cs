using System.Text.Json;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Api.Features.Query;

/// <summary>
/// The plain values of Neo4j's Query API: integers in full, floats with a point, what JSON has no word for as text.
/// A named time zone is left out, as Neo4j does; typed values keep it.
/// </summary>
internal sealed class PlainValueWriter : ValueWriter
{
    public static PlainValueWriter Instance { get; } = new();

    /// <inheritdoc/>
    protected override Names Members { get; } =
        new("elementId", "labels", "properties", "startNodeElementId", "endNodeElementId", "type");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Value value)
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
            case ValueKind.Float:
                json.WriteStringValue(FloatText.Format(value.AsFloat()));
                break;
            default:
                if (!TryWriteComposite(json, value))
                {
                    json.WriteStringValue(PlainText.Of(value));
                }

                break;
        }
    }
}
