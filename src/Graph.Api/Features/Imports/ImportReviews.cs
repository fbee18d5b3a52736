using Graph.Api.Hosting;
using Graph.Api.Workspaces;
using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>Imports under review: what a commit would do, and what analysts decide about it. Safe for any number of threads.</summary>
internal sealed class ImportReviews(ImportJobs jobs, ImportStore store, ReviewPlanner planner, TimeProvider time)
{
    /// <summary>A page of an import's articles.</summary>
    public async Task<ReviewDocument> ReviewAsync(ImportJob job, int limit, int offset, CancellationToken cancellationToken)
    {
        RequireReady(job);
        var articles = await planner.ReviewAsync(store.UnderReview(job, store.DecisionsOf(job.Id)), offset, limit, cancellationToken);
        return new ReviewDocument(job.Document, articles, store.CountDrafts(job.Id), articles.All(article => article.Problem is null));
    }

    /// <summary>One article.</summary>
    public async Task<ArticleReview> ReviewAsync(ImportJob job, int draft, CancellationToken cancellationToken)
    {
        RequireReady(job);
        RequireDraft(draft, store.CountDrafts(job.Id));
        return await ReviewAsync(job, store.DecisionsOf(job.Id), draft, cancellationToken);
    }

    /// <summary>Takes decisions about one draft: all of them or none.</summary>
    /// <exception cref="ReviewException">One does not fit the draft.</exception>
    public async Task<ReviewDecisionsDocument> DecideAsync(ImportJob job, ReviewDecisionsRequest request, CancellationToken cancellationToken)
    {
        await job.Deciding.WaitAsync(cancellationToken);
        try
        {
            RequireReady(job);
            RequireDraft(request.Draft, store.CountDrafts(job.Id));
            var before = store.DecisionsOf(job.Id);
            var taken = Decide(Draft(job, before, request.Draft), request.Decisions);
            return await KeepAsync(job, request.Draft, taken, before, cancellationToken);
        }
        finally
        {
            job.Deciding.Release();
        }
    }

    /// <summary>Takes a decision back; null where the import has none of this id.</summary>
    /// <exception cref="ReviewException">It was taken back already, or a later one rests on it.</exception>
    public async Task<ReviewDecisionsDocument?> TakeBackAsync(ImportJob job, string decision, CancellationToken cancellationToken)
    {
        await job.Deciding.WaitAsync(cancellationToken);
        try
        {
            RequireReady(job);
            var before = store.DecisionsOf(job.Id);
            if (before.FirstOrDefault(one => one.Id == decision) is not { } taken)
            {
                return null;
            }

            var takenBack = TakeBack(Draft(job, before, taken.Draft), taken);
            return await KeepAsync(job, taken.Draft, [takenBack], before, cancellationToken);
        }
        finally
        {
            job.Deciding.Release();
        }
    }

    /// <summary>Begins to commit what was reviewed.</summary>
    public async Task<ImportDocument> CommitAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await job.Deciding.WaitAsync(cancellationToken);
        try
        {
            RequireReady(job);
            job.ChangeAll(ImportState.Ready, (_, file) => file with { State = ImportState.Committing });
            jobs.Commit(job);
            return job.Document;
        }
        finally
        {
            job.Deciding.Release();
        }
    }

    private List<DraftDecision> Decide(DraftUnderReview draft, IReadOnlyList<DraftDecisionRequest> requests)
    {
        var taken = new List<DraftDecision>();
        foreach (var request in requests)
        {
            var decision = DraftDecision.Of(request, $"decision:{OrderedIds.New()}", draft.Number, time.GetUtcNow());
            taken.Add(ReviewPlanner.Complete(draft, decision));
            draft = draft with { Decisions = [.. draft.Decisions, taken[^1]] };
        }

        return taken;
    }

    private DraftDecision TakeBack(DraftUnderReview draft, DraftDecision decision)
    {
        if (decision.TakenBackAt is not null)
        {
            throw new ReviewException($"'{decision.Id}' was taken back already.");
        }

        var takenBack = decision with { TakenBackAt = time.GetUtcNow() };
        try
        {
            ReviewPlanner.Decided(draft with { Decisions = [.. draft.Decisions.Select(one => one.Id == decision.Id ? takenBack : one)] });
            return takenBack;
        }
        catch (ReviewException problem)
        {
            throw new ReviewException($"A later decision rests on this one{(problem.Decision is { } later ? $", '{later}'" : "")}; take that back first. {problem.Message}", problem);
        }
    }

    /// <summary>Keeps decisions about a draft, unless they bring it into conflict with the graph.</summary>
    private async Task<ReviewDecisionsDocument> KeepAsync(
        ImportJob job, int draft, IReadOnlyList<DraftDecision> changed, IReadOnlyList<DraftDecision> before, CancellationToken cancellationToken)
    {
        DraftDecision[] after = [.. changed.UnionBy(before, decision => decision.Id, StringComparer.Ordinal).OrderBy(decision => decision.Id, StringComparer.Ordinal)];
        var review = await ReviewAsync(job, after, draft, cancellationToken);
        if (review.Problem is { } problem && (await ReviewAsync(job, before, draft, cancellationToken)).Problem is null)
        {
            throw new ReviewException(problem);
        }

        RequireMatches(changed, review);
        store.Keep(job.Id, changed);
        return new ReviewDecisionsDocument(changed, review);
    }

    private async Task<ArticleReview> ReviewAsync(ImportJob job, IReadOnlyList<DraftDecision> decisions, int draft, CancellationToken cancellationToken) =>
        (await planner.ReviewAsync(store.UnderReview(job, decisions), draft, 1, cancellationToken))[0];

    private DraftUnderReview Draft(ImportJob job, IReadOnlyList<DraftDecision> decisions, int draft) => store.UnderReview(job, decisions).Read(draft, 1)[0];

    /// <summary>A draft may bring an id of its own; whoever matches an item means somebody who is there.</summary>
    private static void RequireMatches(IReadOnlyList<DraftDecision> changed, ArticleReview review)
    {
        var items = review.Items.Where(item => item.Outcome != ReviewOutcome.Reject).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var unmatched = changed.FirstOrDefault(decision =>
            decision is { Action: DecisionAction.Match, TakenBackAt: null, Item: { } item, Entity: { } entity }
            && entity != DraftDecisionRequest.NewEntity && !items.ContainsKey(entity)
            && items.GetValueOrDefault(item)?.Outcome == ReviewOutcome.Create && review.Problem is null);
        if (unmatched is not null)
        {
            throw new ReviewException(
                $"'{unmatched.Entity}' is neither an item of the draft nor an entity of the graph; '{DraftDecisionRequest.NewEntity}' takes the item for nobody of the graph.");
        }
    }

    private static void RequireReady(ImportJob job)
    {
        if (job.Document.State != ImportState.Ready)
        {
            throw new RequestException($"'{job.Id}' is {job.Document.State}; only an import that is ready can be reviewed.", StatusCodes.Status409Conflict);
        }
    }

    private static void RequireDraft(int draft, int count)
    {
        if (draft < 0 || draft >= count)
        {
            throw new RequestException($"There is no draft {draft}; this import has {count}, counted from 0.", StatusCodes.Status404NotFound);
        }
    }
}
