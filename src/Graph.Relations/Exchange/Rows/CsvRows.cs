using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Graph.Extraction.Records;

namespace Graph.Relations.Exchange.Rows;

/// <summary>The rows of a CSV file (RFC 4180; commas, semicolons, tabs or bars between the cells). The first line names the columns.</summary>
public static class CsvRows
{
    private const string Broken = "a quotation mark stands inside a cell that does not begin with one; put the cell in quotation marks and double those inside.";

    private const string Open = "a cell begins with a quotation mark and none ends it, so all that follows would be of this cell; put one at its end, and double those inside.";

    /// <summary>Reads them one after the other.</summary>
    /// <exception cref="ExchangeException">There is no header, or it names a column twice.</exception>
    public static IEnumerable<SourceRow> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var parser = new CsvParser(new StringReader(text), Configuration());
        if (!parser.Read() || parser.Record is not { } header)
        {
            throw new ExchangeException("The file holds no row; the first one names the columns.");
        }

        string[] columns = [.. header.Select((name, index) => name.Trim() is { Length: > 0 } given ? given : string.Create(CultureInfo.InvariantCulture, $"column {index + 1}"))];
        if (columns.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ExchangeException($"The first row names the column '{twice.Key}' twice; each column needs a name of its own.");
        }

        return Rows(text, columns);
    }

    private static IEnumerable<SourceRow> Rows(string text, string[] columns)
    {
        var isBroken = false;
        var configuration = Configuration() with { BadDataFound = _ => isBroken = true };
        using var parser = new CsvParser(new StringReader(text), configuration);
        parser.Read();
        while (true)
        {
            var line = parser.RawRow + 1;
            isBroken = false;
            if (!parser.Read())
            {
                yield break;
            }

            // Empty lines before a row are passed over, and belong to what was read.
            var leading = parser.RawRecord.AsSpan().IndexOfAnyExcept('\r', '\n');
            var cells = parser.Record ?? []; // looking at them tells whether they are broken
            var problem = isBroken ? IsOpen(parser.RawRecord, parser.Delimiter) ? Open : Broken : null;
            yield return Row(line + parser.RawRecord.AsSpan(0, Math.Max(leading, 0)).Count('\n'), cells, columns, problem);
        }
    }

    /// <summary>Whether a row ends, as the file does, within a cell that began with a quotation mark.</summary>
    private static bool IsOpen(string row, string delimiter)
    {
        var (isQuoted, isStart, isClosed) = (false, true, false);
        for (var at = 0; at < row.Length; at++)
        {
            var isMark = row[at] == '"';
            (isQuoted, isClosed) = isMark ? (!isQuoted && (isStart || isClosed), isQuoted) : (isQuoted, false);
            isStart = !isQuoted && (row[at] is '\r' or '\n' || row.AsSpan(at).StartsWith(delimiter, StringComparison.Ordinal));
        }

        return isQuoted;
    }

    private static SourceRow Row(int line, string[] cells, string[] columns, string? broken)
    {
        var problem = broken is not null ? new RowProblem(line, null, null, broken)
            : cells.Length != columns.Length ? new RowProblem(line, null, null, string.Create(CultureInfo.InvariantCulture, $"the row has {cells.Length} cells and the header {columns.Length} columns."))
            : null;
        return new SourceRow(line, [.. columns.Zip(cells, (name, value) => new RecordField(name, value))], problem);
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t", "|"],
        BadDataFound = null,
        CountBytes = false,
    };
}
