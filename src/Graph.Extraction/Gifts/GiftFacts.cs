using Graph.Extraction.Drafts;

namespace Graph.Extraction.Gifts;

/// <summary>One act of giving, before its things are told apart.</summary>
/// <param name="Items">What was given; "gifts" when the text names no thing.</param>
/// <param name="Unit">Index of the unit it was read in.</param>
/// <param name="At">Index of the word of giving in it.</param>
internal sealed record GiftFacts(
    IReadOnlyList<string> Items, IReadOnlyList<string> Givers, IReadOnlyList<string> Receivers, int Unit, int At, DraftSpan Evidence)
{
    /// <summary>The day that a register's mark gives, as an ISO 8601 prefix; null where the sentence's dates tell.</summary>
    public string? PresentedOn { get; init; }

    /// <summary>The value in US dollars that a register gives; null where it gives none.</summary>
    public string? Value { get; init; }
}
