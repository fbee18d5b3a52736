namespace Graph.Extraction.Drafts;

/// <summary>A person the article names.</summary>
public sealed record DraftPerson
{
    /// <summary><c>person:</c> and the slug of the name.</summary>
    public required string Id { get; init; }

    /// <summary>The name, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Offices held at the time of the article.</summary>
    public IReadOnlyList<DraftOffice> Offices { get; init; } = [];

    /// <summary>Where the text speaks of this person, by name or otherwise.</summary>
    public IReadOnlyList<DraftSpan> Mentions { get; init; } = [];
}
