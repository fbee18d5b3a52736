namespace Graph.Relations.Exchange;

/// <summary>A change of a grade, as a line of JSON lines holds it: of a publisher (A to F), or of a claim (1 to 6).</summary>
/// <param name="About">The publisher's or the claim's id.</param>
/// <param name="From">The grade before.</param>
/// <param name="To">The grade since.</param>
/// <param name="GradedAt">When.</param>
public sealed record KeptGrade(string About, string From, string To, DateTimeOffset GradedAt)
{
    /// <summary>The article that a claim was read in; null for a publisher.</summary>
    public string? Article { get; init; }

    /// <summary>A publisher's name; null for a claim.</summary>
    public string? Name { get; init; }

    /// <summary>Why; null where nothing was said.</summary>
    public string? Note { get; init; }
}
