using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Identity;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes drafts into the graph, one transaction each: wholly or not at all. Claims are written as they are; what is drawn
/// is derived from them, for what the article touches. Safe for any number of threads.
/// </summary>
public sealed class DraftImporter(IGraphDatabase database, CypherFiles files)
{
    /// <summary>
    /// Imports one article. The same article with the same content again changes nothing; with other content it takes the
    /// place of the earlier one. Throws <see cref="InvalidDraftException"/> when the draft does not hold together.
    /// </summary>
    public async Task<ImportOutcome> ImportAsync(Draft draft, ImportRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(request);
        DraftContent.Of(draft); // refuses what does not hold together before a transaction begins
        return await database.WriteAsync(
            (transaction, token) => ImportAsync(new CypherRunner(files, transaction), draft, request, token),
            cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ImportOutcome> ImportAsync(
        CypherRunner runner, Draft given, ImportRequest request, CancellationToken cancellationToken)
    {
        var (draft, earlier) = await ArticleIdentity.OfAsync(runner, given, cancellationToken).ConfigureAwait(false);
        var content = DraftContent.Of(draft);
        var draftKey = ArticleKeys.DraftKey(draft, content);
        if (earlier?.DraftKey == draftKey)
        {
            return new ImportOutcome(ImportOutcome.Unchanged, draft.Article.Id, draft.Article.Title, CreatedCounts.None, [], draft.Warnings);
        }

        var removed = earlier is not null
            ? await RemovedArticle.ReadAsync(runner, draft.Article.Id, cancellationToken).ConfigureAwait(false)
            : RemovedArticle.None;
        var plan = ImportPlan.Of(draft, content, await KnownEntities.LoadAsync(runner, draft.Article.Id, content, cancellationToken).ConfigureAwait(false));
        var relationships = await CommitAsync(runner, plan, request, removed, draftKey, cancellationToken).ConfigureAwait(false);
        return new ImportOutcome(
            ImportOutcome.Committed,
            draft.Article.Id,
            draft.Article.Title,
            new CreatedCounts(plan.New.Count(), plan.Claims.Count, relationships, draft.Passages.Count),
            plan.Matches,
            draft.Warnings);
    }

    private static async Task<int> CommitAsync(
        CypherRunner runner, ImportPlan plan, ImportRequest request, RemovedArticle removed, string draftKey, CancellationToken cancellationToken)
    {
        var contentKey = ArticleKeys.ContentKey(plan.Draft);
        var update = await DerivationUpdate.BeforeAsync(runner, plan, removed, cancellationToken).ConfigureAwait(false);
        if (removed.Claims.Count > 0 || removed.Entities.Count > 0)
        {
            await removed.RemoveAsync(runner, plan.Draft.Article.Id, cancellationToken).ConfigureAwait(false);
        }

        await new ArticleWriter(runner, plan, request).WriteAsync(contentKey, draftKey, cancellationToken).ConfigureAwait(false);
        var copies = await runner.RowsAsync("import/copies", cancellationToken, ("contentKey", contentKey.ToValue())).ConfigureAwait(false);
        var created = await update.ApplyAsync(copies[0].Count("copies") == 1, cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync(
            "import/finish", cancellationToken, ("id", plan.Draft.Article.Id.ToValue()), ("relationships", Value.Of((long)created))).ConfigureAwait(false);
        return created;
    }
}
