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
        var articles = await planner.ReviewAsync(Drafts(job, offset + limit), offset, cancellationToken);
        return new ReviewDocument(job.Document, articles, store.CountDrafts(job.Id), articles.All(article => article.Problem is null));
    }

    /// <summary>One article.</summary>
    public async Task<ArticleReview> ReviewAsync(ImportJob job, int draft, CancellationToken cancellationToken)
    {
        RequireReady(job);
        RequireDraft(draft, store.CountDrafts(job.Id));
        var drafts = Drafts(job, draft + 1);
        return await ReviewAsync(drafts, drafts[draft], cancellationToken);
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
            var drafts = Drafts(job, request.Draft + 1);
            var (decided, taken) = Decide(drafts[request.Draft], request.Decisions);
            return await KeepAsync(job, drafts, decided, taken, cancellationToken);
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
            var drafts = Drafts(job);
            if (drafts.FirstOrDefault(one => one.Decisions.Any(each => each.Id == decision)) is not { } draft)
            {
                return null;
            }

            var (without, takenBack) = TakeBack(draft, decision);
            return await KeepAsync(job, drafts, without, [takenBack], cancellationToken);
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

    private (DraftUnderReview Draft, IReadOnlyList<DraftDecision> Taken) Decide(DraftUnderReview draft, IReadOnlyList<DraftDecisionRequest> requests)
    {
        var taken = new List<DraftDecision>();
        foreach (var request in requests)
        {
            var decision = DraftDecision.Of(request, $"decision:{OrderedIds.New()}", draft.Number, time.GetUtcNow());
            taken.Add(ReviewPlanner.Complete(draft, decision));
            draft = draft with { Decisions = [.. draft.Decisions, taken[^1]] };
        }

        return (draft, taken);
    }

    private (DraftUnderReview Draft, DraftDecision TakenBack) TakeBack(DraftUnderReview draft, string id)
    {
        var decision = draft.Decisions.First(one => one.Id == id);
        if (decision.TakenBackAt is not null)
        {
            throw new ReviewException($"'{id}' was taken back already.");
        }

        var takenBack = decision with { TakenBackAt = time.GetUtcNow() };
        var without = draft with { Decisions = [.. draft.Decisions.Select(one => one.Id == id ? takenBack : one)] };
        try
        {
            ReviewPlanner.Decided(without);
            return (without, takenBack);
        }
        catch (ReviewException problem)
        {
            throw new ReviewException($"A later decision rests on this one{(problem.Decision is { } later ? $", '{later}'" : "")}; take that back first. {problem.Message}", problem);
        }
    }

    /// <summary>Keeps decisions, unless they bring the draft into conflict with the graph.</summary>
    private async Task<ReviewDecisionsDocument> KeepAsync(
        ImportJob job, List<DraftUnderReview> drafts, DraftUnderReview decided, IReadOnlyList<DraftDecision> decisions, CancellationToken cancellationToken)
    {
        var review = await ReviewAsync(drafts, decided, cancellationToken);
        if (review.Problem is { } problem && (await ReviewAsync(drafts, drafts[decided.Number], cancellationToken)).Problem is null)
        {
            throw new ReviewException(problem);
        }

        store.Keep(job.Id, decisions);
        return new ReviewDecisionsDocument(decisions, review);
    }

    private async Task<ArticleReview> ReviewAsync(List<DraftUnderReview> drafts, DraftUnderReview wanted, CancellationToken cancellationToken) =>
        (await planner.ReviewAsync([.. drafts.Take(wanted.Number), wanted], wanted.Number, cancellationToken))[0];

    private List<DraftUnderReview> Drafts(ImportJob job, int? most = null) => [.. store.UnderReview(job, most).Select(pair => pair.Draft)];

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
