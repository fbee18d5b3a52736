using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>Reads the entries of registers inside an article as records, and adds what they tell to the article's draft.</summary>
internal static class RegisterReader
{
    /// <summary>The draft with what the entries tell.</summary>
    public static Draft Add(Draft draft, Reading reading, ArticleSource source)
    {
        if (reading.Rows.Count == 0)
        {
            return draft;
        }

        var union = new DraftUnion(draft);
        var key = draft.Article.Id[(draft.Article.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var passages = reading.Article.Passages;
        var passage = 0;
        foreach (var row in reading.Rows)
        {
            while (passage < passages.Count && passages[passage].Span.End <= row.Span.Start)
            {
                passage++;
            }

            if (passage < passages.Count && Within(passages[passage].Span, row.Span) is { } own
                && RecordExtractor.Read(RecordText.OfRow(reading.Text, row.Values, own, key, row.Year), source) is { } told)
            {
                union.Add(told);
            }
        }

        return union.Draft;
    }

    /// <summary>An entry without the mark of its list or table, which lies before its passage; null where none of it is in a passage.</summary>
    private static TextSpan? Within(TextSpan passage, TextSpan entry) =>
        passage.Start < entry.End ? new TextSpan(Math.Max(entry.Start, passage.Start), entry.End) : null;
}
