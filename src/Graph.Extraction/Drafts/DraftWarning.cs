namespace Graph.Extraction.Drafts;

/// <summary>Something the reader was unsure of.</summary>
/// <param name="Code">A kebab-case word, as <c>unresolved-speaker</c>.</param>
/// <param name="Message">One sentence for the reviewer.</param>
/// <param name="Span">Where in the text; null for the whole article.</param>
public sealed record DraftWarning(string Code, string Message, DraftSpan? Span);
