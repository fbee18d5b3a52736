using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>A date in the text, at the precision the text gives it.</summary>
/// <param name="Span">The words: <c>earlier on Wednesday</c>, <c>19 June 2024</c>, <c>the early 1950’s</c>.</param>
/// <param name="Value">
/// An ISO 8601 prefix (<c>1961</c>, <c>2024-06</c>, <c>2024-06-19</c>); a decade is its year range's first three digits and <c>X</c>, as <c>195X</c>.
/// </param>
/// <param name="IsRelative">Whether it was reckoned from the article's, the entry's or the dateline's day.</param>
internal sealed record DateMention(TextSpan Span, string Value, bool IsRelative, string Reason)
{
    /// <summary>The last day of a range such as <c>June 7-9</c>; null for a single date.</summary>
    public string? Until { get; init; }
}
