using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;
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
        var planned = await PlanAsync(runner, drafts, from, cancellationToken).ConfigureAwait(false);
        ArticleReviewBuilder[] wanted = [.. planned.Where(one => one.Draft.Number >= from).Select(one => new ArticleReviewBuilder(one))];
        var ids = wanted.SelectMany(one => one.RelationshipIds).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/supported", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var drawn = rows.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
        drawn.UnionWith(planned.Where(one => one.Draft.Number < from).SelectMany(one => one.Draws));
        var reviews = new List<ArticleReview>();
        foreach (var (one, builder) in planned.Where(one => one.Draft.Number >= from).Zip(wanted))
        {
            reviews.Add(builder.Build(drawn));
            drawn.UnionWith(one.Draws);
        }

        return reviews;
    }

    /// <summary>The plans of all drafts, from one look at the graph: each knows what those before it add.</summary>
    private static async Task<IReadOnlyList<PlannedReview>> PlanAsync(
        CypherRunner runner, IReadOnlyList<DraftUnderReview> drafts, int from, CancellationToken cancellationToken)
    {
        var reviewed = InParallel.Select(drafts, draft => draft.Number < from && draft.Decisions.Count == 0
            ? new ReviewedDraft(draft.Draft, [], [], [], []) // nobody looks at its items
            : DraftCorrection.Apply(draft.Draft, draft.Decisions));
        var articles = await ArticlePlan.TryAsync(
            runner, [.. drafts.Zip(reviewed, (draft, one) => (one.Draft, ReadKeyOf(draft)))], cancellationToken).ConfigureAwait(false);
        var known = await KnownEntities.LoadAsync(runner, [.. articles.Select(one => one.Plan).OfType<ArticlePlan>()], cancellationToken).ConfigureAwait(false);
        var planned = new List<PlannedReview>();
        foreach (var (index, (article, problem)) in articles.Index())
        {
            planned.Add(new PlannedReview(drafts[index], reviewed[index], article, problem).Decide(known));
            if (planned[^1] is { Adds: { } added })
            {
                known.Add(added);
            }
        }

        return planned;
    }

    private static string? ReadKeyOf(DraftUnderReview draft) =>
        draft.Decisions.Any(decision => decision.TakenBackAt is null && decision.Action != DecisionAction.Accept) ? ArticleKeys.ReadKey(draft.Draft) : null;
}
