using System.Text.Json;
using Graph.Extraction.Drafts;
using Graph.Relations.Files;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>Writes kept drafts as JSON lines: each with what it was imported by, decisions about who is who after them.</summary>
internal static class DraftLines
{
    /// <summary>The member of a line that tells what a draft was imported by.</summary>
    public const string Import = "import";

    /// <summary>The one member of a line that is a decision.</summary>
    public const string Decision = "decision";

    public static async Task WriteDraftAsync(Row row, Stream stream, CancellationToken cancellationToken)
    {
        using var draft = JsonDocument.Parse(DraftJson.Write(CompressedDraft.Read(KeptDraft.DataOf(row["data"]))));
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, ExchangeJson.Readable))
        {
            json.WriteStartObject();
            foreach (var member in draft.RootElement.EnumerateObject())
            {
                member.WriteTo(json);
            }

            WriteImport(json, row);
            json.WriteEndObject();
        }

        await WriteLineAsync(line, stream, cancellationToken).ConfigureAwait(false);
    }

    public static async Task WriteDecisionAsync(IdentityDecision decision, Stream stream, CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, ExchangeJson.Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject(Decision);
            json.WriteString("verdict", decision.Verdict);
            json.WriteString("first", decision.First);
            json.WriteString("second", decision.Second);
            json.WriteString("decidedAt", decision.DecidedAt);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await WriteLineAsync(line, stream, cancellationToken).ConfigureAwait(false);
    }

    private static void WriteImport(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject(Import);
        json.WriteString("id", row.Text("import"));
        json.WriteString("createdAt", row.Text("createdAt"));
        json.WriteString("file", row.Text("fileName"));
        json.WriteNumber("position", row.Count("position"));
        if (row.CountOrNull("line") is { } number)
        {
            json.WriteNumber("line", number);
        }

        if (row.TextOrNull("readKey") is { } readKey)
        {
            json.WriteString("readKey", readKey);
        }

        json.WriteEndObject();
    }

    private static async Task WriteLineAsync(MemoryStream line, Stream stream, CancellationToken cancellationToken)
    {
        line.WriteByte((byte)'\n');
        await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken).ConfigureAwait(false);
    }
}
