using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Review;

/// <summary>
/// Shows what a commit of drafts would do to the graph as it is, by the plan that the commit carries out. Reads only. Safe
/// for any number of threads.
/// </summary>
public sealed class ReviewPlanner(IGraphDatabase database, CypherFiles files)
{
    /// <summary>The reviews of some drafts of an import.</summary>
    /// <param name="drafts">The drafts up to the last that is wanted, in their order: each may match what an earlier one adds.</param>
    /// <param name="from">The first that is wanted.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ReviewException">A decision does not fit its draft.</exception>
    public Task<IReadOnlyList<ArticleReview>> ReviewAsync(
        IReadOnlyList<DraftUnderReview> drafts, int from, CancellationToken cancellationToken = default) => database.ReadAsync(
        (transaction, token) => ReviewAsync(new CypherRunner(files, transaction), drafts, from, token), cancellationToken: cancellationToken);

    /// <summary>The draft that a commit imports: as it was read, or as it was corrected.</summary>
    /// <exception cref="ReviewException">A decision does not fit it.</exception>
    public static (Draft Draft, string? ReadKey) Decided(DraftUnderReview draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return (DraftCorrection.Apply(draft.Draft, draft.Decisions).Draft, ReadKeyOf(draft));
    }

    /// <summary>A decision with what was before it; it may still contradict the graph, which the review then says.</summary>
    /// <exception cref="ReviewException">It does not fit the draft.</exception>
    public static DraftDecision Complete(DraftUnderReview draft, DraftDecision decision)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(decision);
        var before = DraftCorrection.Apply(draft.Draft, draft.Decisions);
        var completed = DraftCorrection.Complete(before, decision);
        DraftCorrection.Apply(draft.Draft, [.. draft.Decisions, completed]);
        return completed;
    }

    private static async Task<IReadOnlyList<ArticleReview>> ReviewAsync(
        CypherRunner runner, IReadOnlyList<DraftUnderReview> drafts, int from, CancellationToken cancellationToken)
    {
        var before = new List<ImportPlan>();
        var reviews = new List<ArticleReview>();
        foreach (var draft in drafts)
        {
            var reviewed = DraftCorrection.Apply(draft.Draft, draft.Decisions);
            var builder = new ArticleReviewBuilder(draft, reviewed);
            var (article, plan, problem) = await PlanAsync(runner, reviewed.Draft, ReadKeyOf(draft), before, cancellationToken).ConfigureAwait(false);
            if (draft.Number >= from)
            {
                reviews.Add(await builder.BuildAsync(runner, article, plan, problem, before, cancellationToken).ConfigureAwait(false));
            }

            if (plan is not null && article is { IsUnchanged: false })
            {
                before.Add(plan);
            }
        }

        return reviews;
    }

    private static async Task<(ArticlePlan? Article, ImportPlan? Plan, string? Problem)> PlanAsync(
        CypherRunner runner, Draft draft, string? readKey, IReadOnlyList<ImportPlan> before, CancellationToken cancellationToken)
    {
        ArticlePlan? article = null;
        try
        {
            article = await ArticlePlan.OfAsync(runner, draft, readKey, cancellationToken).ConfigureAwait(false);
            return (article, await article.DecideAsync(runner, before, cancellationToken).ConfigureAwait(false), null);
        }
        catch (InvalidDraftException invalid)
        {
            return (article, null, invalid.Message);
        }
    }

    private static string? ReadKeyOf(DraftUnderReview draft) =>
        draft.Decisions.Any(decision => decision.TakenBackAt is null && decision.Action != DecisionAction.Accept) ? ArticleKeys.ReadKey(draft.Draft) : null;
}
