namespace Graph.Extraction.Drafts;

/// <summary>The article a draft was read from.</summary>
public sealed record DraftArticle
{
    /// <summary><c>article:</c> and the SHA-256 of its address, or of its text where it has none.</summary>
    public required string Id { get; init; }

    /// <summary>Its headline; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>When, as an ISO 8601 prefix; null where it does not say.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>ISO 639-1 code; null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The whole text; every offset of the draft refers to it.</summary>
    public required string Text { get; init; }
}
