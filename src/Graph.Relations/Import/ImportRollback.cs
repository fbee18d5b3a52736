using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes imports back. All else stays as it is: what other articles say too stays drawn, and where the import had put a new
/// version of an article in the place of an earlier one, the earlier one is there again.
/// </summary>
public sealed class ImportRollback(IGraphDatabase database, CypherFiles files)
{
    // What hangs on all of them is derived anew once; all that is of one sort is one parameter of a statement.
    private const int ArticlesAtOnce = 2000;

    /// <summary>Takes one import back, in one transaction. Null where the graph holds no import of this id.</summary>
    public Task<RollbackOutcome?> RollBackAsync(string importId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(importId);
        return database.WriteAsync(
            (transaction, token) => RollBackAsync(new CypherRunner(files, transaction), importId, token), cancellationToken: cancellationToken);
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
        var restored = new List<string>();
        foreach (var article in articles)
        {
            if (await RestoreAsync(runner, article, cancellationToken).ConfigureAwait(false))
            {
                restored.Add(article);
            }
        }

        await runner.WriteAsync("grades/remove", cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("import/remove-sources", cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("identity/remove-decisions", cancellationToken).ConfigureAwait(false);
        return new RollbackOutcome(importId, [.. articles.Except(restored, StringComparer.Ordinal)], restored, claims);
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
