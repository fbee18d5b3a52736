namespace Graph.Extraction.Drafts;

/// <summary>A state the article names.</summary>
public sealed record DraftState
{
    /// <summary><c>state:</c> and the ISO 3166-1 alpha-3 code, or a historical one.</summary>
    public required string Id { get; init; }

    /// <summary>Its usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the text speaks of it.</summary>
    public IReadOnlyList<DraftSpan> Mentions { get; init; } = [];
}
