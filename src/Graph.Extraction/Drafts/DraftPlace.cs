namespace Graph.Extraction.Drafts;

/// <summary>A place the article names.</summary>
public sealed record DraftPlace
{
    /// <summary><c>place:</c> and the slug of the name.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>city, airport, building or region.</summary>
    public string? Kind { get; init; }

    /// <summary>Id of the state or place it lies in; null where unknown.</summary>
    public string? In { get; init; }

    /// <summary>Where the text speaks of it.</summary>
    public IReadOnlyList<DraftSpan> Mentions { get; init; } = [];
}
