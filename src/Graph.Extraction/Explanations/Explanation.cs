using Graph.Extraction.Drafts;

namespace Graph.Extraction.Explanations;

/// <summary>Why one item of a draft is in it.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="What">What it is, in the words of the draft: <c>statement</c>, <c>person</c>, <c>gift</c> …, with its kind.</param>
/// <param name="Rule">The rule that read it, and how what it refers to was resolved.</param>
/// <param name="Words">The words that led to it, by offsets in the article's text; in the order of importance.</param>
public sealed record Explanation(string Item, string What, string Rule, IReadOnlyList<DraftSpan> Words);
