using Graph.Relations.Queries;

namespace Graph.Relations.Review;

/// <summary>Puts the review of one article together.</summary>
internal sealed class ArticleReviewBuilder(PlannedReview planned)
{
    private readonly RelationshipReviews? _relationships = planned is { Article: { } article, Plan: { } plan }
        ? new RelationshipReviews(planned.Reviewed, article.Content, plan)
        : null;

    /// <summary>The ids of the relationships it speaks of.</summary>
    public IReadOnlyList<string> RelationshipIds => _relationships?.Ids ?? [];

    /// <summary>Builds it.</summary>
    /// <param name="drawn">Which relationships are drawn before it is committed.</param>
    public ArticleReview Build(IReadOnlySet<string> drawn)
    {
        var (draft, reviewed, article, problem) = planned;
        var items = new ItemReviews(reviewed, planned.Plan).All();
        var relationships = _relationships?.All(drawn) ?? [];
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

    private static ReviewCounts Count(IReadOnlyList<ItemReview> items, IReadOnlyList<RelationshipReview> relationships) => new(
        items.Where(item => item.Outcome == ReviewOutcome.Create).Select(item => item.Entity?.Id).Distinct().Count(),
        items.Count(item => item.Outcome == ReviewOutcome.Match),
        items.Count(item => item.Outcome == ReviewOutcome.Reject),
        relationships.Where(one => one.Outcome == ReviewOutcome.Draw).Select(one => one.Id).Distinct().Count(),
        relationships.Where(one => one.Outcome == ReviewOutcome.Support).Select(one => one.Id).Distinct().Count());
}
