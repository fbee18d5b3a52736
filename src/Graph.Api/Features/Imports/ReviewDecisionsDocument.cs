using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>Decisions that were taken, or taken back.</summary>
/// <param name="Decisions">The decisions.</param>
/// <param name="Review">The article after them; absent in a list of all of an import.</param>
internal sealed record ReviewDecisionsDocument(IReadOnlyList<DraftDecision> Decisions, ArticleReview? Review);
