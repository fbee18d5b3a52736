using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Api.Features.Query;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>A value in one cell of a table: text as it is, anything else as the HTTP interface's plain JSON.</summary>
internal static class CellText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString(),
        ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => Json(value),
        ValueKind.Boolean or ValueKind.Integer => Json(value),
        ValueKind.Float => Json(value).Trim('"'),
        ValueKind.Bytes => PlainText.Of(value),
        _ => PlainText.WithZone(value),
    };

    private static string Json(Value value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            PlainValueWriter.Instance.Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
