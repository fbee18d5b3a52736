using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Review;

/// <summary>Puts the review of one article together.</summary>
internal sealed class ArticleReviewBuilder(DraftUnderReview draft, ReviewedDraft reviewed)
{
    public async Task<ArticleReview> BuildAsync(
        CypherRunner runner, ArticlePlan? article, ImportPlan? plan, string? problem, IReadOnlyList<ImportPlan> before, CancellationToken cancellationToken)
    {
        var items = new ItemReviews(reviewed, plan).All();
        var relationships = article is null || plan is null
            ? []
            : await RelationshipsAsync(runner, article.Content, plan, before, cancellationToken).ConfigureAwait(false);
        var read = article?.Draft ?? reviewed.Draft;
        return new ArticleReview(
            draft.Number,
            draft.File,
            new ReviewedArticle(
                read.Article.Id, read.Article.Title, read.Article.Url, read.Article.Publisher, read.Article.PublishedAt, read.Article.Language, read.Article.Text),
            [.. read.Passages.Select(passage => new ArticlePassage(passage.Id, passage.Sequence, passage.Span.Start, passage.Span.End, passage.At))],
            article switch
            {
                { IsUnchanged: true } => ReviewOutcome.Unchanged,
                { Earlier: not null } => ReviewOutcome.Replace,
                _ => ReviewOutcome.Create,
            },
            items,
            relationships,
            [.. read.Warnings.Select(warning => new ReviewWarning(warning.Code, warning.Message, warning.Span?.Start, warning.Span?.End))],
            Count(items, relationships),
            problem);
    }

    private async Task<IReadOnlyList<RelationshipReview>> RelationshipsAsync(
        CypherRunner runner, DraftContent content, ImportPlan plan, IReadOnlyList<ImportPlan> before, CancellationToken cancellationToken)
    {
        var reviews = new RelationshipReviews(reviewed, content, plan);
        var rows = await runner.RowsAsync("import/supported", cancellationToken, ("ids", RowValue.Texts(reviews.Ids))).ConfigureAwait(false);
        var drawn = rows.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
        drawn.UnionWith(before.SelectMany(one => one.Claims).Select(claim => claim.Supports));
        return reviews.All(drawn);
    }

    private static ReviewCounts Count(IReadOnlyList<ItemReview> items, IReadOnlyList<RelationshipReview> relationships) => new(
        items.Where(item => item.Outcome == ReviewOutcome.Create).Select(item => item.Entity?.Id).Distinct().Count(),
        items.Count(item => item.Outcome == ReviewOutcome.Match),
        items.Count(item => item.Outcome == ReviewOutcome.Reject),
        relationships.Where(one => one.Outcome == ReviewOutcome.Draw).Select(one => one.Id).Distinct().Count(),
        relationships.Where(one => one.Outcome == ReviewOutcome.Support).Select(one => one.Id).Distinct().Count());
}
