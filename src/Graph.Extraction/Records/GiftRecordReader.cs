using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Records;

/// <summary>Reads a record of a gift.</summary>
internal static class GiftRecordReader
{
    public static Draft Read(RecordText record, ArticleSource source) => RecordReading.Of(record, source, null).Draft();
}
