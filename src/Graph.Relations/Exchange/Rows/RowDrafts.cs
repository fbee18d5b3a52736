using Graph.Extraction.Drafts;
using Graph.Extraction.Records;

namespace Graph.Relations.Exchange.Rows;

/// <summary>Rows as drafts: each row is an article of its own, its cells the passages. Pure functions, safe to call from many threads.</summary>
public static class RowDrafts
{
    /// <summary>The draft of a row, or why there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="mapping">What its columns mean; null where their names tell.</param>
    public static (Draft? Draft, RowProblem? Problem) Read(SourceRow row, RowMapping? mapping)
    {
        ArgumentNullException.ThrowIfNull(row);
        try
        {
            if (row.Problem is { } problem)
            {
                return (null, problem);
            }

            var draft = mapping is { Entities.Count: > 0 } ? RowDraftBuilder.Build(row, mapping) : ReadRecord(row, mapping);
            return draft.Events.FirstOrDefault(DraftValues.EndsBeforeItStarts) is { } backward ? (null, WrongEnd(row, backward)) : (draft, null);
        }
        catch (RowException failure)
        {
            return (null, failure.Problem);
        }
        catch (ArgumentException failure)
        {
            return (null, new RowProblem(row.Line, null, null, failure.Message));
        }
    }

    /// <summary>Whether rows with these columns can be read without a mapping.</summary>
    public static bool CanRead(SourceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Problem is null && RecordExtractor.CanRead(new SourceRecord(row.Cells));
    }

    private static RowProblem WrongEnd(SourceRow row, DraftEvent one) =>
        new(row.Line, row.Cells.LastOrDefault(cell => cell.Value?.Trim() == one.EndsOn)?.Name, one.EndsOn, $"the last day, {one.EndsOn}, is before the first, {one.StartsOn}.");

    private static Draft ReadRecord(SourceRow row, RowMapping? mapping)
    {
        if (mapping is null)
        {
            return Read(row, new SourceRecord(row.Cells));
        }

        string? Of(MappedValue? value) => value?.Of(row, mapping.Missing);
        var fields = mapping.Record.Select(column => new RecordField(column.Column, Of(column.Value)));
        return Read(row, new SourceRecord([.. fields], Of(mapping.Title), Of(mapping.Url), Of(mapping.Publisher)));
    }

    private static Draft Read(SourceRow row, SourceRecord record)
    {
        if (RecordExtractor.TryExtract(record) is { } draft)
        {
            return draft;
        }

        string[] there = [.. record.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).Select(field => field.Name)];
        throw new RowException(new RowProblem(
            row.Line,
            null,
            null,
            there.Length == 0
                ? "all its cells are empty."
                : $"a visit needs a visitor, a state and a date or remarks; a gift needs items and a donor or recipient; here are only {string.Join(", ", there)}."));
    }
}
