using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Who speaks the words at a place of the text.</summary>
internal sealed class QuotedSpeakers(IReadOnlyList<ReadStatement> statements)
{
    /// <summary>The speaker of the statement over an offset; null outside statements.</summary>
    public string? At(int offset) =>
        statements.LastOrDefault(statement => statement.Draft.Span.Start <= offset && offset < statement.Draft.Span.End)?.Draft.Speaker;

    /// <summary>The speaker of the first statement that starts in a sentence; null where it reports nothing.</summary>
    public string? ReportedIn(DraftSpan sentence) =>
        statements.FirstOrDefault(statement => statement.Draft.Span.Start >= sentence.Start && statement.Draft.Span.Start < sentence.End)?.Draft.Speaker;
}
