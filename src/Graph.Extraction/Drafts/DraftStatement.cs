namespace Graph.Extraction.Drafts;

/// <summary>Something said or written by an actor. Its text is the article's, between <see cref="Span"/>'s offsets.</summary>
public sealed record DraftStatement
{
    /// <summary><c>statement:</c> and a slug that is the same whenever the same text is read.</summary>
    public required string Id { get; init; }

    /// <summary>Id of whoever said it; null where the text does not tell.</summary>
    public string? Speaker { get; init; }

    /// <summary>Ids of others who say it together with the speaker: "the two leaders said"; empty for one voice.</summary>
    public IReadOnlyList<string> SaidWith { get; init; } = [];

    /// <summary>direct (all inside quotation marks), mixed (a reported clause with quoted parts) or indirect.</summary>
    public required string Kind { get; init; }

    /// <summary>The content, quotation marks included, cue and speaker left out.</summary>
    public required DraftSpan Span { get; init; }

    /// <summary>The words that report it, as <c>has revealed that</c>; null where there are none.</summary>
    public DraftSpan? Cue { get; init; }

    /// <summary>The words that name the speaker; null where there are none.</summary>
    public DraftSpan? Source { get; init; }

    /// <summary>Ids of those it was said to.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Ids of what it is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>ISO 8601 prefix; null where the text does not say.</summary>
    public string? SaidAt { get; init; }

    /// <summary>Id of the statement it goes on from.</summary>
    public string? Continues { get; init; }

    /// <summary>
    /// <c>denied</c> where the cue denies that it was said or thought: "did not say whether", "does not believe that"; null where it was.
    /// </summary>
    public string? Modality { get; init; }

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double? Confidence { get; init; }
}
