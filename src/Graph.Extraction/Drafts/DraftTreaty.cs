namespace Graph.Extraction.Drafts;

/// <summary>A treaty or other agreement.</summary>
public sealed record DraftTreaty
{
    /// <summary><c>treaty:</c> and a slug of year, parties and name.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, or how the text describes it.</summary>
    public required string Name { get; init; }

    /// <summary>Other names the text gives it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>treaty, agreement, declaration, memorandum or communique.</summary>
    public string? Kind { get; init; }

    /// <summary>announced, signed, ratified, in force, suspended or ended.</summary>
    public string? Status { get; init; }

    /// <summary>Ids of the states and organisations it binds.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Ids of the people who signed it.</summary>
    public IReadOnlyList<string> Signatories { get; init; } = [];

    /// <summary>ISO 8601 prefix; null where the text does not say.</summary>
    public string? SignedOn { get; init; }

    /// <summary>Id of the place it was signed in.</summary>
    public string? Place { get; init; }

    /// <summary>Ids of the treaties it replaces.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>Ids of the treaties it amends or extends.</summary>
    public IReadOnlyList<string> Amends { get; init; } = [];

    /// <summary>The sentences it rests on.</summary>
    public IReadOnlyList<DraftSpan> Evidence { get; init; } = [];

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double? Confidence { get; init; }
}
