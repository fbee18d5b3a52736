using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Api.Features.Query;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>A JSON array with one object a row, each on a line of its own; values as the HTTP interface's plain ones.</summary>
internal sealed class JsonRowPrinter(TextWriter output) : RowPrinter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override async Task PrintAsync(IGraphResult result, CancellationToken cancellationToken)
    {
        var opening = "[";
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            await output.WriteAsync($"{opening}\n{Line(result.Columns, row)}");
            opening = ",";
        }

        await output.WriteAsync(opening == "[" ? "[]\n" : "\n]\n");
    }

    private static string Line(IReadOnlyList<string> columns, IReadOnlyList<Value> row)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            for (var column = 0; column < columns.Count; column++)
            {
                json.WritePropertyName(columns[column]);
                PlainValueWriter.Instance.Write(json, row[column]);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
