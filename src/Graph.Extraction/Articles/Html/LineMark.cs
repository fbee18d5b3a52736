namespace Graph.Extraction.Articles.Html;

/// <summary>What a page says of one line of its text.</summary>
/// <param name="Kind">The part the line plays.</param>
/// <param name="At">When the entry that the line begins was written, as an ISO 8601 prefix; null where it begins none.</param>
/// <param name="IsOnlyTime">Whether the line is that time and nothing else.</param>
internal sealed record LineMark(PassageKind Kind, string? At = null, bool IsOnlyTime = false);
