namespace Graph.Extraction.Drafts;

/// <summary>Something that happened, is planned, or is said not to have happened.</summary>
public sealed record DraftEvent
{
    /// <summary><c>event:</c> and a slug that is the same whenever the same text is read.</summary>
    public required string Id { get; init; }

    /// <summary>state visit, visit, arrival, talks, one-on-one meeting, call, summit, signing, gift exchange, ceremony or other.</summary>
    public required string Kind { get; init; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<DraftParticipant> Participants { get; init; } = [];

    /// <summary>Id of the place or state it was held in.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 8601 prefix; null where the text does not say.</summary>
    public string? StartsOn { get; init; }

    /// <summary>ISO 8601 prefix; null where the text does not say.</summary>
    public string? EndsOn { get; init; }

    /// <summary>actual, planned or denied.</summary>
    public required string Modality { get; init; }

    /// <summary>Id of the event it is part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>The sentences it rests on.</summary>
    public IReadOnlyList<DraftSpan> Evidence { get; init; } = [];

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double? Confidence { get; init; }
}
