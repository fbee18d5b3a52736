using System.Text.Json;
using Graph.Extraction.Records;

namespace Graph.Relations.Exchange.Rows;

/// <summary>The rows of JSON lines: an object a line; its members are the columns.</summary>
public static class JsonRows
{
    /// <summary>Reads them one after the other; empty lines are passed over.</summary>
    public static IEnumerable<SourceRow> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Row(index + 1, line);
            }
        }
    }

    private static SourceRow Row(int number, string line)
    {
        try
        {
            return new SourceRow(number, SourceRecord.FromJson(line).Fields);
        }
        catch (JsonException exception)
        {
            return new SourceRow(number, [], new RowProblem(number, null, null, $"the line is no JSON object: {JsonProblem.OfLine(exception)}."));
        }
    }
}
