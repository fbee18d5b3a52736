using Graph.Extraction.Drafts;

namespace Graph.Extraction.Gifts;

/// <summary>One act of giving, before its things are told apart.</summary>
/// <param name="Items">What was given; "gifts" when the text names no thing.</param>
/// <param name="Unit">Index of the unit it was read in.</param>
/// <param name="At">Index of the word of giving in it.</param>
internal sealed record GiftFacts(IReadOnlyList<string> Items, IReadOnlyList<string> Givers, IReadOnlyList<string> Receivers, int Unit, int At, DraftSpan Evidence);
