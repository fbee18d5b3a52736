using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;

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
        foreach (var row in reading.Rows)
        {
            if (RecordExtractor.Read(RecordText.OfRow(reading.Text, row.Values, row.Span, key, row.Year), source) is { } told)
            {
                union.Add(told);
            }
        }

        return union.Draft;
    }
}
