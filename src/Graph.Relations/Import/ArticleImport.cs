using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Takes one article into the graph, in a transaction that is open: its claims, and what is derived from them.</summary>
internal static class ArticleImport
{
    public static async Task<ImportOutcome> RunAsync(
        CypherRunner runner, Draft given, ImportRequest request, CancellationToken cancellationToken)
    {
        var article = await ArticlePlan.OfAsync(runner, given, request.ReadKey, cancellationToken).ConfigureAwait(false);
        var draft = article.Draft;
        if (article.IsUnchanged)
        {
            return Unchanged(draft);
        }

        var removed = article.Earlier is not null
            ? await RemovedArticles.ReadAsync(runner, [draft.Article.Id], cancellationToken).ConfigureAwait(false)
            : null;
        var plan = await article.DecideAsync(runner, cancellationToken).ConfigureAwait(false);
        var relationships = await CommitAsync(runner, plan, request, removed, article.DraftKey, cancellationToken).ConfigureAwait(false);
        return Committed(plan, relationships);
    }

    /// <summary>Takes an earlier version of an article into the graph again, which holds none now: just as it was.</summary>
    public static async Task RestoreAsync(CypherRunner runner, KeptDraft kept, CancellationToken cancellationToken)
    {
        if (kept.Identities is null)
        {
            await RunAsync(runner, kept.Draft, kept.Request, cancellationToken).ConfigureAwait(false);
            return;
        }

        var article = ArticlePlan.Of(kept.Draft, await kept.Identities.StillMergedAsync(runner, cancellationToken).ConfigureAwait(false));
        var plan = await article.DecideAsync(runner, cancellationToken).ConfigureAwait(false);
        await CommitAsync(runner, plan, kept.Request, null, article.DraftKey, cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync(
            "import/restore-version",
            cancellationToken,
            ("article", kept.Draft.Article.Id.ToValue()),
            ("version", Value.Of(kept.Version)),
            ("file", kept.File)).ConfigureAwait(false);
    }

    /// <summary>What became of an article that the graph holds already.</summary>
    public static ImportOutcome Unchanged(Draft draft) =>
        new(ImportOutcome.Unchanged, draft.Article.Id, draft.Article.Title, CreatedCounts.None, [], draft.Warnings);

    /// <summary>What became of an article that was written.</summary>
    public static ImportOutcome Committed(ImportPlan plan, int relationships) => new(
        ImportOutcome.Committed,
        plan.Draft.Article.Id,
        plan.Draft.Article.Title,
        new CreatedCounts(plan.New.Count(), plan.Claims.Count, relationships, plan.Draft.Passages.Count),
        plan.Matches,
        plan.Draft.Warnings);

    /// <summary>Notes how many relationships each of some articles added to what is drawn.</summary>
    public static Task FinishAsync(CypherRunner runner, IEnumerable<(string Article, int Relationships)> added, CancellationToken cancellationToken)
    {
        var rows = added.Select(one => RowValue.Map(("id", one.Article.ToValue()), ("relationships", Value.Of((long)one.Relationships))));
        return runner.WriteAsync("import/finish", cancellationToken, ("rows", RowValue.List(rows)));
    }

    private static async Task<int> CommitAsync(
        CypherRunner runner, ImportPlan plan, ImportRequest request, RemovedArticles? removed, string draftKey, CancellationToken cancellationToken)
    {
        var holders = await NewOffices.HoldersAsync(runner, [plan], cancellationToken).ConfigureAwait(false);
        var update = await DerivationUpdate.BeforeAsync(runner, GraphChange.Of(plan, removed ?? RemovedArticles.None, holders), cancellationToken).ConfigureAwait(false);
        if (removed is not null)
        {
            await runner.WriteAsync(
                "import/supersede-draft",
                cancellationToken,
                ("article", plan.Draft.Article.Id.ToValue()),
                ("entities", RowValue.Texts(removed.ReadAs)),
                ("holders", RowValue.Texts(removed.Holders))).ConfigureAwait(false);
            await removed.RemoveAsync(runner, cancellationToken).ConfigureAwait(false);
        }

        PlannedArticle[] written = [new PlannedArticle(plan, request, draftKey)];
        var newTexts = await NewTexts.OfAsync(runner, written, cancellationToken).ConfigureAwait(false);
        await new ArticleWriter(runner, written).WriteAsync(cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("grades/restore", cancellationToken, ("article", plan.Draft.Article.Id.ToValue())).ConfigureAwait(false);
        var created = await update.ApplyAsync(newTexts, cancellationToken).ConfigureAwait(false);
        await FinishAsync(runner, [(plan.Draft.Article.Id, created)], cancellationToken).ConfigureAwait(false);
        await ReturnedEntities.LinkAsync(runner, [plan], cancellationToken).ConfigureAwait(false);
        return created;
    }
}
