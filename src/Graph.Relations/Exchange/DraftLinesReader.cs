using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;
using Graph.Relations.Grades;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>Reads JSON lines of drafts, as an export or another tool writes them.</summary>
public static class DraftLinesReader
{
    /// <summary>Whether the first line is a draft, a decision or a grade, and not the row of a table.</summary>
    public static bool IsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        try
        {
            return first is not null && JsonNode.Parse(first) is JsonObject line
                && ((line.ContainsKey("version") && line.ContainsKey("article")) || (line.Count == 1 && (line[DraftLines.Decision] ?? line[DraftLines.Grade]) is JsonObject));
        }
        catch (JsonException)
        {
            return false; // what is wrong with it is told by whoever reads it
        }
    }

    /// <summary>Reads all lines.</summary>
    /// <exception cref="ExchangeException">A line is none of these; the message names it.</exception>
    public static IReadOnlyList<DraftLine> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('\n').Select((line, index) => (line, Number: index + 1)).Where(each => !string.IsNullOrWhiteSpace(each.line)).Select(each => Read(each.line, each.Number))];
    }

    private static DraftLine Read(string line, int number)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject members)
            {
                throw new FormatException("a line is a JSON object");
            }

            if (members[DraftLines.Decision] is JsonObject decision)
            {
                return new DraftLine(number) { Decision = DecisionOf(decision) };
            }

            if (members[DraftLines.Grade] is JsonObject grade)
            {
                return new DraftLine(number) { Grade = GradeOf(grade) };
            }

            var import = members[DraftLines.Import] as JsonObject;
            members.Remove(DraftLines.Import);
            return new DraftLine(number) { Draft = DraftJson.Read(members.ToJsonString()), Request = import is null ? null : Request(import) };
        }
        catch (JsonException problem)
        {
            throw new ExchangeException($"Line {number}: {JsonProblem.OfLine(problem)}.");
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            throw new ExchangeException($"Line {number}: {problem.Message}");
        }
    }

    private static ImportRequest Request(JsonObject import) => new(Text(import, "id"), Text(import, "file"), Time(import, "createdAt"))
    {
        ReadKey = import["readKey"]?.GetValue<string>(),
        Line = import["line"]?.GetValue<int>(),
        Position = import["position"]?.GetValue<int>() ?? 0,
        Holders = import["holders"] is JsonArray holders ? [.. holders.Select(holder => holder?.GetValue<string>() ?? "")] : null,
    };

    private static KeptDecision DecisionOf(JsonObject decision) => new(Text(decision, "verdict"), Text(decision, "first"), Text(decision, "second"), Time(decision, "decidedAt"))
    {
        Known = decision.ContainsKey("kind") ? (Text(decision, "kind"), Text(decision, "secondName")) : null,
        IsWaiting = decision["isWaiting"]?.GetValue<bool>() == true,
    };

    private static KeptGrade GradeOf(JsonObject grade)
    {
        var article = grade.ContainsKey("article") ? Text(grade, "article") : null;
        var (from, to) = article is null ? (Text(grade, "from"), Text(grade, "to")) : (Number(grade, "from"), Number(grade, "to"));
        if (article is null ? !Admiralty.IsReliability(to) : !Admiralty.IsCredibility(int.Parse(to, CultureInfo.InvariantCulture)))
        {
            throw new FormatException($"the grade {to} is none; publishers have A to F, claims 1 to 6");
        }

        return new KeptGrade(Text(grade, "about"), from, to, Time(grade, "gradedAt"))
        {
            Article = article,
            Name = article is null ? Text(grade, "name") : null,
            Note = grade["note"]?.GetValue<string>(),
        };
    }

    private static string Number(JsonObject members, string name) => members[name] is JsonValue value && value.TryGetValue<int>(out var number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : throw new FormatException($"the member '{name}' is required, a number");

    private static string Text(JsonObject members, string name) =>
        members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new FormatException($"the member '{name}' is required, a text");

    private static DateTimeOffset Time(JsonObject members, string name) =>
        DateTimeOffset.Parse(Text(members, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
