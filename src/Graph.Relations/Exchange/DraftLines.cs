using System.Text.Json;
using Graph.Extraction.Drafts;
using Graph.Relations.Files;
using Graph.Relations.Grades;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>Writes kept drafts as JSON lines: each with what it was imported by, after them decisions about who is who, then grades.</summary>
internal static class DraftLines
{
    /// <summary>The member of a line that tells what a draft was imported by.</summary>
    public const string Import = "import";

    /// <summary>The one member of a line that is a decision.</summary>
    public const string Decision = "decision";

    /// <summary>The one member of a line that is a change of a grade.</summary>
    public const string Grade = "grade";

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

    public static Task WriteDecisionAsync(Row row, Stream stream, CancellationToken cancellationToken)
    {
        var decision = IdentityDecision.Of(row.Node("decision"));
        return WriteAsync(Decision, stream, json =>
        {
            json.WriteString("verdict", decision.Verdict);
            json.WriteString("first", decision.First);
            json.WriteString("second", decision.Second);
            json.WriteString("kind", decision.Kind);
            json.WriteString("secondName", decision.SecondName);
            json.WriteString("decidedAt", decision.DecidedAt);
            if (row["isWaiting"].AsBoolean())
            {
                json.WriteBoolean("isWaiting", true);
            }
        }, cancellationToken);
    }

    public static Task WriteGradeAsync(Row row, Stream stream, CancellationToken cancellationToken)
    {
        var grade = GradeNote.Of(row.Node("grade"));
        return WriteAsync(Grade, stream, json =>
        {
            json.WriteString("about", grade.About);
            if (grade.Article is null)
            {
                json.WriteString("name", row.TextOrNull("name") ?? grade.About);
                json.WriteString("from", grade.From.AsString());
                json.WriteString("to", grade.To.AsString());
            }
            else
            {
                json.WriteString("article", grade.Article);
                json.WriteNumber("from", grade.From.AsInteger());
                json.WriteNumber("to", grade.To.AsInteger());
            }

            if (grade.Note is not null)
            {
                json.WriteString("note", grade.Note);
            }

            json.WriteString("gradedAt", grade.GradedAt);
        }, cancellationToken);
    }

    private static async Task WriteAsync(string member, Stream stream, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, ExchangeJson.Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject(member);
            write(json);
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

        if (!row["holders"].IsNull)
        {
            json.WriteStartArray("holders");
            row.Texts("holders").ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static async Task WriteLineAsync(MemoryStream line, Stream stream, CancellationToken cancellationToken)
    {
        line.WriteByte((byte)'\n');
        await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken).ConfigureAwait(false);
    }
}
