using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes imports back. All else stays as it is: what other articles say too stays drawn, and where the import had put a new
/// version of an article in the place of an earlier one, the earlier one is there again.
/// </summary>
/// <param name="database">The graph.</param>
/// <param name="files">The statements.</param>
/// <param name="limits">How much one transaction of a server takes; null for what is usual.</param>
public sealed class ImportRollback(IGraphDatabase database, CypherFiles files, ImportLimits? limits = null)
{
    // What hangs on all of them is derived anew once; all that is of one sort is one parameter of a statement.
    private const int ArticlesAtOnce = 2000;

    private readonly ImportLimits _limits = limits ?? ImportLimits.Default;

    /// <summary>
    /// Takes one import back: in one transaction, or in several where it is too large for one of a server; others see it go then. Null
    /// where the graph holds no import of this id.
    /// </summary>
    public async Task<RollbackOutcome?> RollBackAsync(string importId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(importId);
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        if (database.IsRemote && await ClaimsAsync(importId, cancellationToken).ConfigureAwait(false) > _limits.ClaimsToRemove)
        {
            return await new ImportInParts(database, files, _limits).RollBackAsync(importId, cancellationToken).ConfigureAwait(false);
        }

        return await database.WriteAsync(
            (transaction, token) => RollBackAsync(new CypherRunner(files, transaction), importId, token), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes back what was left unfinished of imports that took several transactions of a server, by a process that ended; at the start.</summary>
    public Task SettleAsync(CancellationToken cancellationToken = default) => database.IsRemote
        ? new ImportInParts(database, files, _limits).SettleAsync(cancellationToken)
        : Task.CompletedTask;

    /// <summary>Takes back, as one step of several, articles with the drafts they were written from; earlier versions of them return.</summary>
    internal static async Task<(int Claims, IReadOnlyList<string> Restored)> TakeBackAsync(
        CypherRunner runner, IReadOnlyList<string> articles, CancellationToken cancellationToken)
    {
        await runner.WriteAsync("import/unfinished/remove-drafts", cancellationToken, ("articles", RowValue.Texts(articles))).ConfigureAwait(false);
        var claims = await RemoveAsync(runner, articles, cancellationToken).ConfigureAwait(false);
        return (claims, await RestoreAsync(runner, articles, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Removes what only articles that are gone were there for.</summary>
    internal static async Task TidyAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        await runner.WriteAsync("grades/remove", cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("import/remove-sources", cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("identity/remove-decisions", cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> ClaimsAsync(string importId, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            (transaction, token) => new CypherRunner(files, transaction).RowsAsync("import/import", token, ("id", importId.ToValue())),
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0].Count("claims");
    }

    private static async Task<RollbackOutcome?> RollBackAsync(CypherRunner runner, string importId, CancellationToken cancellationToken)
    {
        var found = await runner.RowsAsync("import/import", cancellationToken, ("id", importId.ToValue())).ConfigureAwait(false);
        if (found.Count == 0)
        {
            return null;
        }

        string[] articles = [.. found[0].Texts("articles").Order(StringComparer.Ordinal)];
        var claims = 0;
        foreach (var part in articles.Chunk(ArticlesAtOnce))
        {
            claims += await RemoveAsync(runner, part, cancellationToken).ConfigureAwait(false);
        }

        await runner.WriteAsync("import/remove-import", cancellationToken, ("id", importId.ToValue())).ConfigureAwait(false);
        var restored = await RestoreAsync(runner, articles, cancellationToken).ConfigureAwait(false);
        await TidyAsync(runner, cancellationToken).ConfigureAwait(false);
        return new RollbackOutcome(importId, [.. articles.Except(restored, StringComparer.Ordinal)], restored, claims);
    }

    private static async Task<IReadOnlyList<string>> RestoreAsync(CypherRunner runner, IReadOnlyList<string> articles, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/kept-drafts", cancellationToken, ("articles", RowValue.Texts(articles))).ConfigureAwait(false);
        var kept = rows.Select(row => row.Text("article")).ToHashSet(StringComparer.Ordinal);
        var restored = new List<string>();
        foreach (var article in articles.Where(kept.Contains))
        {
            if (await RestoreAsync(runner, article, cancellationToken).ConfigureAwait(false))
            {
                restored.Add(article);
            }
        }

        return restored;
    }

    private static async Task<int> RemoveAsync(CypherRunner runner, IReadOnlyList<string> articles, CancellationToken cancellationToken)
    {
        var removed = await RemovedArticles.ReadAsync(runner, articles, cancellationToken).ConfigureAwait(false);
        var update = await DerivationUpdate.BeforeAsync(runner, GraphChange.Of(removed), cancellationToken).ConfigureAwait(false);
        await removed.RemoveAsync(runner, cancellationToken).ConfigureAwait(false);
        await update.ApplyAsync(DerivationUpdate.NoTexts, cancellationToken).ConfigureAwait(false);
        return removed.Claims.Count;
    }

    private static async Task<bool> RestoreAsync(CypherRunner runner, string article, CancellationToken cancellationToken)
    {
        if (await KeptDraft.LatestAsync(runner, article, cancellationToken).ConfigureAwait(false) is not { } earlier)
        {
            return false;
        }

        await earlier.RemoveAsync(runner, cancellationToken).ConfigureAwait(false);
        await ArticleImport.RestoreAsync(runner, earlier, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
