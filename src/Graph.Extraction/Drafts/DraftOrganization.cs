namespace Graph.Extraction.Drafts;

/// <summary>An organisation the article names.</summary>
public sealed record DraftOrganization
{
    /// <summary><c>organization:</c> and the slug of the name.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>ministry, army, party, company, alliance, media or other.</summary>
    public string? Kind { get; init; }

    /// <summary>Where the text speaks of it.</summary>
    public IReadOnlyList<DraftSpan> Mentions { get; init; } = [];
}
