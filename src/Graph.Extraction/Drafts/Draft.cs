namespace Graph.Extraction.Drafts;

/// <summary>What was read from one article: the document that is shown for review and then imported. See <c>docs/extraction.md</c>.</summary>
public sealed record Draft
{
    /// <summary>The version of the format that this code reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The article it was read from.</summary>
    public required DraftArticle Article { get; init; }

    /// <summary>The article's paragraphs, in order.</summary>
    public IReadOnlyList<DraftPassage> Passages { get; init; } = [];

    /// <summary>People, in the order of first mention.</summary>
    public IReadOnlyList<DraftPerson> People { get; init; } = [];

    /// <summary>States, in the order of first mention.</summary>
    public IReadOnlyList<DraftState> States { get; init; } = [];

    /// <summary>Organisations, in the order of first mention.</summary>
    public IReadOnlyList<DraftOrganization> Organizations { get; init; } = [];

    /// <summary>Places, in the order of first mention.</summary>
    public IReadOnlyList<DraftPlace> Places { get; init; } = [];

    /// <summary>Treaties and other agreements.</summary>
    public IReadOnlyList<DraftTreaty> Treaties { get; init; } = [];

    /// <summary>Gifts from one actor to another.</summary>
    public IReadOnlyList<DraftGift> Gifts { get; init; } = [];

    /// <summary>Who said what.</summary>
    public IReadOnlyList<DraftStatement> Statements { get; init; } = [];

    /// <summary>Visits, talks, signings and the like.</summary>
    public IReadOnlyList<DraftEvent> Events { get; init; } = [];

    /// <summary>What items were decided to be; the others are recognised by their names.</summary>
    public IReadOnlyList<DraftIdentity> Identities { get; init; } = [];

    /// <summary>What the reader was unsure of.</summary>
    public IReadOnlyList<DraftWarning> Warnings { get; init; } = [];
}
