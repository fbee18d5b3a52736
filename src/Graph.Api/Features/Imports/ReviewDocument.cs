using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>A page of the articles of an import under review.</summary>
/// <param name="Import">The import.</param>
/// <param name="Articles">What a commit would do with them now.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="CanCommit">Whether nothing stands against committing those that are shown.</param>
internal sealed record ReviewDocument(ImportDocument Import, IReadOnlyList<ArticleReview> Articles, int Total, bool CanCommit);
