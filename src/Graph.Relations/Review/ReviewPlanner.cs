using System.Globalization;
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
/// <param name="database">The graph.</param>
/// <param name="files">The statements.</param>
/// <param name="memory">What it has planned before.</param>
public sealed class ReviewPlanner(IGraphDatabase database, CypherFiles files, ReviewMemory memory)
{
    // So many drafts that are not shown are held at once.
    private const int DraftsAtOnce = 1000;

    private static readonly string[] Counted = ["entities", "claims", "articles"];

    /// <summary>The reviews of some drafts of an import. Each may match what an earlier one adds, so those before them are planned too unless that is remembered.</summary>
    /// <param name="drafts">The import's drafts.</param>
    /// <param name="from">The number of the first that is wanted.</param>
    /// <param name="count">How many; fewer are answered where there are no more.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ReviewException">A decision does not fit its draft.</exception>
    public Task<IReadOnlyList<ArticleReview>> ReviewAsync(DraftsUnderReview drafts, int from, int count, CancellationToken cancellationToken = default) => database.ReadAsync(
        (transaction, token) => ReviewAsync(new CypherRunner(files, transaction), drafts, from, count, token), cancellationToken: cancellationToken);

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

    private async Task<IReadOnlyList<ArticleReview>> ReviewAsync(
        CypherRunner runner, DraftsUnderReview drafts, int from, int count, CancellationToken cancellationToken)
    {
        var state = await StateAsync(runner, cancellationToken).ConfigureAwait(false);
        var known = await BeforeAsync(runner, drafts, from, memory.Of(drafts.Import, state), cancellationToken).ConfigureAwait(false);
        PlannedDraft[] before = [.. known.Take(from)];
        var planned = await PlanAsync(runner, drafts.Read(from, count), before, isShown: true, cancellationToken).ConfigureAwait(false);
        memory.Keep(drafts.Import, state, Continued(known, from, [.. planned.Select(one => Remembered(one, drafts))]));
        return await ShowAsync(runner, planned, before, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<ArticleReview>> ShowAsync(
        CypherRunner runner, IReadOnlyList<PlannedReview> planned, IReadOnlyList<PlannedDraft> before, CancellationToken cancellationToken)
    {
        ArticleReviewBuilder[] wanted = [.. planned.Select(one => new ArticleReviewBuilder(one))];
        var ids = wanted.SelectMany(one => one.RelationshipIds).ToHashSet(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/supported", cancellationToken, ("ids", RowValue.Texts(ids.Order(StringComparer.Ordinal)))).ConfigureAwait(false);
        var drawn = rows.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
        drawn.UnionWith(before.SelectMany(one => one.Draws).Where(ids.Contains));
        var reviews = new List<ArticleReview>();
        foreach (var (one, builder) in planned.Zip(wanted))
        {
            reviews.Add(builder.Build(drawn));
            drawn.UnionWith(one.Draws);
        }

        return reviews;
    }

    /// <summary>What at least the drafts before one add. A draft that was decided otherwise since is planned again; what follows it still holds where it adds the same.</summary>
    private static async Task<IReadOnlyList<PlannedDraft>> BeforeAsync(
        CypherRunner runner, DraftsUnderReview drafts, int end, IReadOnlyList<PlannedDraft> known, CancellationToken cancellationToken)
    {
        while (true)
        {
            var valid = known.Index().TakeWhile(one => one.Item.Decided == drafts.DecidedAbout(one.Index)).Count();
            if (valid >= end)
            {
                return known;
            }

            var count = valid < known.Count ? 1 : Math.Min(DraftsAtOnce, end - valid);
            var planned = await PlanAsync(runner, drafts.Read(valid, count), [.. known.Take(valid)], isShown: false, cancellationToken).ConfigureAwait(false);
            if (planned.Count == 0)
            {
                return known; // there are no more
            }

            known = Continued(known, valid, [.. planned.Select(one => Remembered(one, drafts))]);
        }
    }

    /// <summary>What is known with what was planned from one draft on in the place of what was known of the same drafts.</summary>
    private static IReadOnlyList<PlannedDraft> Continued(IReadOnlyList<PlannedDraft> known, int from, IReadOnlyList<PlannedDraft> planned)
    {
        var end = from + planned.Count;
        var isSame = end <= known.Count && planned.Index().All(one => one.Item.AddsTheSameAs(known[from + one.Index]));
        return [.. known.Take(from), .. planned, .. isSame ? known.Skip(end) : []];
    }

    private static PlannedDraft Remembered(PlannedReview planned, DraftsUnderReview drafts) => PlannedDraft.Of(planned, drafts.DecidedAbout(planned.Draft.Number));

    /// <summary>The plans of drafts, from one look at the graph: each knows what those before it add.</summary>
    private static async Task<IReadOnlyList<PlannedReview>> PlanAsync(
        CypherRunner runner, IReadOnlyList<DraftUnderReview> drafts, IReadOnlyList<PlannedDraft> before, bool isShown, CancellationToken cancellationToken)
    {
        var reviewed = InParallel.Select(drafts, draft => !isShown && draft.Decisions.Count == 0
            ? new ReviewedDraft(draft.Draft, [], [], [], []) // nobody looks at its items
            : DraftCorrection.Apply(draft.Draft, draft.Decisions));
        var articles = await ArticlePlan.TryAsync(
            runner, [.. drafts.Zip(reviewed, (draft, one) => (one.Draft, ReadKeyOf(draft)))], cancellationToken).ConfigureAwait(false);
        var known = await KnownEntities.LoadAsync(
            runner,
            [.. articles.Select(one => one.Plan).OfType<ArticlePlan>()],
            [.. before.Select(one => one.Adds).OfType<PlanAddition>()],
            cancellationToken).ConfigureAwait(false);
        var planned = new List<PlannedReview>();
        foreach (var (index, (article, problem)) in articles.Index())
        {
            planned.Add(new PlannedReview(drafts[index], reviewed[index], article, problem).Decide(known));
            if (planned[^1] is { Adds: { } added })
            {
                known.Add(PlanAddition.Of(added));
            }
        }

        return planned;
    }

    private static async Task<string> StateAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("review/graph-state", cancellationToken).ConfigureAwait(false);
        var counts = Counted.Select(column => rows[0][column].AsInteger().ToString(CultureInfo.InvariantCulture));
        return StableHash.Of([.. rows[0].Texts("imports"), "", .. rows[0].Texts("decisions"), "", .. counts]);
    }

    private static string? ReadKeyOf(DraftUnderReview draft) =>
        draft.Decisions.Any(decision => decision.TakenBackAt is null && decision.Action != DecisionAction.Accept) ? ArticleKeys.ReadKey(draft.Draft) : null;
}
