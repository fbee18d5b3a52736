using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>A paragraph while the article is being read: a passage without its id.</summary>
internal sealed record Block(TextSpan Span, PassageKind Kind, string? At, int Entry)
{
    public Passage ToPassage(string articleKey, int sequence) =>
        new($"passage:{articleKey}:{Span.Start}-{Span.End}", sequence, Span, Kind, At, Entry);
}
