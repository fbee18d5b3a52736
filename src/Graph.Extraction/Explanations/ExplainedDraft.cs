using Graph.Extraction.Drafts;

namespace Graph.Extraction.Explanations;

/// <summary>A draft and why each of its items is in it.</summary>
/// <param name="Draft">The draft that <see cref="ArticleExtractor.Extract"/> gives for the same source.</param>
/// <param name="Explanations">One for each item, and one for each way an actor was recognised; in the order of the draft.</param>
public sealed record ExplainedDraft(Draft Draft, IReadOnlyList<Explanation> Explanations);
