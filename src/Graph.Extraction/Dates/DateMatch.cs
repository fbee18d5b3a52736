namespace Graph.Extraction.Dates;

/// <summary>A date as written: the parts it gives, and the token after it.</summary>
internal readonly record struct DateMatch(int EndToken, int? Year, int? Month, int? Day)
{
    /// <summary>The last day of the month that a range such as <c>June 7-9</c> names; null without one.</summary>
    public int? LastDay { get; init; }

    /// <summary>As an ISO 8601 prefix; null without a year.</summary>
    public string? Iso => Year is not { } year ? null
        : Month is not { } month ? $"{year:0000}"
        : Day is not { } day ? $"{year:0000}-{month:00}"
        : $"{year:0000}-{month:00}-{day:00}";
}
