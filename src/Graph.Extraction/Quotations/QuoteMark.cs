namespace Graph.Extraction.Quotations;

/// <summary>One quotation mark as it stands in the text: where, of which family, and which way it can point.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">1, or 2 for typewriter pairs such as <c>``</c>.</param>
/// <param name="Family">Marks pair with marks of their own family only.</param>
/// <param name="MayOpen">Its shape and neighbours allow it to open.</param>
/// <param name="MayClose">Its shape and neighbours allow it to close.</param>
internal readonly record struct QuoteMark(int Offset, int Length, QuoteFamily Family, bool MayOpen, bool MayClose);
