using Graph.Extraction.Drafts;

namespace Graph.Relations.Review;

/// <summary>A draft after the decisions about it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Items">Its items as JSON, list by list.</param>
/// <param name="Rejected">What was taken out.</param>
/// <param name="RejectedRelationships">Relationships that were taken out, with the decisions that did it.</param>
/// <param name="Standing">The decisions that stand, in their order.</param>
internal sealed record ReviewedDraft(
    Draft Draft,
    IReadOnlyList<DraftItem> Items,
    IReadOnlyList<RejectedItem> Rejected,
    IReadOnlyList<(RelationshipReference Relationship, string Decision)> RejectedRelationships,
    IReadOnlyList<DraftDecision> Standing);
