namespace Graph.Extraction.Drafts;

/// <summary>Something that happened, is planned, or is said not to have happened.</summary>
public sealed record DraftEvent
{
    /// <summary><c>event:</c> and a slug that is the same whenever the same text is read.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// state visit, visit, arrival, departure, talks, one-on-one meeting, call, summit, conference, signing, gift exchange, ceremony,
    /// speech, support, protest, aid, aid suspension, sanctions, sanctions lifted, expulsion, recall, recognition, diplomatic
    /// relations, break of relations or other.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>What the text calls it, where it has a name of its own: <c>NATO Summit</c>; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What sort of visit it was, as the text says: state, official, working, official working, private, informal, unofficial,
    /// courtesy, stopover, transit or vacation; null for other events and where the text does not say.
    /// </summary>
    public string? VisitType { get; init; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<DraftParticipant> Participants { get; init; } = [];

    /// <summary>Id of the place or state it was held in.</summary>
    public string? Place { get; init; }

    /// <summary>Ids of further places, where it was held in several.</summary>
    public IReadOnlyList<string> OtherPlaces { get; init; } = [];

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
