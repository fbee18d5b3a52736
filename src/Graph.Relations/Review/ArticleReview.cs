using Graph.Relations.Queries;

namespace Graph.Relations.Review;

/// <summary>An article under review: what a commit would do with it now.</summary>
/// <param name="Draft">Which draft of its import, from 0.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Article">The article.</param>
/// <param name="Passages">Its passages, in order.</param>
/// <param name="Outcome">create, replace or unchanged.</param>
/// <param name="Items">What it speaks of, in the order of the text.</param>
/// <param name="Relationships">What will be drawn between them.</param>
/// <param name="Warnings">What its reader was unsure of.</param>
/// <param name="Counts">How much has which outcome.</param>
/// <param name="Problem">Why it cannot be committed as it is; null where it can.</param>
public sealed record ArticleReview(
    int Draft,
    string File,
    ReviewedArticle Article,
    IReadOnlyList<ArticlePassage> Passages,
    string Outcome,
    IReadOnlyList<ItemReview> Items,
    IReadOnlyList<RelationshipReview> Relationships,
    IReadOnlyList<ReviewWarning> Warnings,
    ReviewCounts Counts,
    string? Problem);
