namespace Graph.Extraction.Drafts;

/// <summary>Something given by one actor to another.</summary>
public sealed record DraftGift
{
    /// <summary><c>gift:</c> and a slug that is the same whenever the same text is read.</summary>
    public required string Id { get; init; }

    /// <summary>What was given, without its article: <c>naval dirk</c>.</summary>
    public required string Item { get; init; }

    /// <summary>The thing as the text describes it in full; null where that says no more than the item.</summary>
    public string? Description { get; init; }

    /// <summary>Its value as a decimal number, <c>1950.00</c>; null where the text does not say.</summary>
    public string? Value { get; init; }

    /// <summary>The value's currency as an ISO 4217 code; null without a value.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it went: <c>Archives Foreign</c>; null where the text does not say.</summary>
    public string? Disposition { get; init; }

    /// <summary>Ids of those who gave it.</summary>
    public IReadOnlyList<string> Givers { get; init; } = [];

    /// <summary>Ids of those who got it.</summary>
    public IReadOnlyList<string> Receivers { get; init; } = [];

    /// <summary>ISO 8601 prefix; null where the text does not say.</summary>
    public string? PresentedOn { get; init; }

    /// <summary>Id of the event it was given at.</summary>
    public string? At { get; init; }

    /// <summary>The sentences it rests on.</summary>
    public IReadOnlyList<DraftSpan> Evidence { get; init; } = [];

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double? Confidence { get; init; }
}
