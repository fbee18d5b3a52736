using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Records;

/// <summary>
/// Reads an entry of a register of visits, journeys or gifts into a draft: who came, whom they met and what they signed; who gave what
/// to whom. A pure function, safe to call from many threads.
/// </summary>
public static class RecordExtractor
{
    /// <summary>Everything that can be read from a record; its text, one line a column, is the draft's article.</summary>
    /// <exception cref="ArgumentException">The columns are neither those of a visit nor those of a gift.</exception>
    public static Draft Extract(SourceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return TryExtract(record)
            ?? throw new ArgumentException(
                $"A record of a visit has a visitor, a state and a date or remarks; one of a gift has items and a donor or recipient. Here are the columns {string.Join(", ", record.Fields.Select(field => field.Name))}.",
                nameof(record));
    }

    /// <summary>The same; null where the columns are neither those of a visit nor those of a gift.</summary>
    public static Draft? TryExtract(SourceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var text = RecordText.Compose(record.Fields);
        return ReadAsTold(text, new ArticleSource(text.Text, null, record.Url, record.Title, record.Publisher));
    }

    /// <summary>Whether the columns of a record are those of a visit or a gift.</summary>
    public static bool CanRead(SourceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var text = RecordText.Compose(record.Fields);
        return text.IsGift || text.IsVisit;
    }

    /// <summary>The same for a text that is a record, such as a file with a line for each column; null where it is an article.</summary>
    internal static Draft? TryExtract(ArticleSource source) =>
        RecordText.TryRead(source.Text) is { } text ? Read(text, source) : null;

    /// <summary>What one record in an article tells, without last days before the first; null where its columns are neither those of a visit nor those of a gift.</summary>
    internal static Draft? Read(RecordText text, ArticleSource source) =>
        ReadAsTold(text, source) is { } draft ? draft with { Events = [.. draft.Events.Select(WithoutWrongEnd)] } : null;

    private static DraftEvent WithoutWrongEnd(DraftEvent one) => DraftValues.EndsBeforeItStarts(one) ? one with { EndsOn = null } : one;

    private static Draft? ReadAsTold(RecordText text, ArticleSource source) =>
        text.IsGift ? GiftRecordReader.Read(text, source)
        : text.IsVisit ? VisitRecordReader.Read(text, source)
        : null;
}
