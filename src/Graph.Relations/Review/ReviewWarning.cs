namespace Graph.Relations.Review;

/// <summary>Something the reader of an article was unsure of.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Start">Where it begins in the text; null for the whole article.</param>
/// <param name="End">Where it ends.</param>
public sealed record ReviewWarning(string Code, string Message, int? Start, int? End);
