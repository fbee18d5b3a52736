namespace Graph.Extraction.Drafts;

/// <summary>One paragraph of the article.</summary>
public sealed record DraftPassage
{
    /// <summary><c>passage:</c>, the article's hash and the offsets.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the text, from 0.</summary>
    public required int Sequence { get; init; }

    /// <summary>Where it stands in the text.</summary>
    public required DraftSpan Span { get; init; }

    /// <summary>The time of the live-blog entry it belongs to, as an ISO 8601 prefix; null where it has none.</summary>
    public string? At { get; init; }
}
