using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Brings imports or exported graphs into a server, or takes imports back, that are too large for one of its transactions. The graph
/// notes that the work is unfinished until its last transaction, which is open all the while and by which others see that somebody
/// is at it. What is left unfinished, whatever ended it, is taken back: at once where it failed, else by who opens the database next.
/// </summary>
/// <param name="database">The server.</param>
/// <param name="files">The statements.</param>
/// <param name="limits">How much one transaction takes.</param>
internal sealed class ImportInParts(IGraphDatabase database, CypherFiles files, ImportLimits limits)
{
    private const string Part = "part";
    private const string Whole = "whole";

    // Nodes of a restored graph that are kept or removed in one transaction.
    private const int NodesAtOnce = 2000;

    // Somebody who is at it holds its note: a server looks every other second whose time is over.
    private static readonly TransactionOptions Briefly = new() { Timeout = TimeSpan.FromSeconds(1) };

    /// <summary>Takes back what others left unfinished; what somebody is still at is left alone.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        var left = await database.ReadAsync(
            (transaction, token) => Runner(transaction).RowsAsync("import/unfinished/all", token), cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var id in left.Select(row => row.Text("id")))
        {
            if (await IsLeftAsync(id, cancellationToken).ConfigureAwait(false))
            {
                await TakeBackAsync(id, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Brings imports in.</summary>
    /// <param name="imports">Their ids.</param>
    /// <param name="steps">Writes a part each, in a transaction of its own, under the id of this work.</param>
    /// <param name="finish">The last step.</param>
    /// <param name="cancellationToken">Ends the work; nothing of it is in the graph then.</param>
    public async Task<IReadOnlyList<T>> RunAsync<T>(
        IReadOnlyList<string> imports,
        IEnumerable<Func<IGraphTransaction, string, CancellationToken, Task<IReadOnlyList<T>>>> steps,
        Func<IGraphTransaction, CancellationToken, Task> finish,
        CancellationToken cancellationToken)
    {
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        var id = await BeginAsync(imports, takesBack: false, restores: false, cancellationToken).ConfigureAwait(false);
        var isDone = false;
        try
        {
            var results = new List<T>();
            var last = await database.BeginAsync(AccessMode.Write, cancellationToken: cancellationToken).ConfigureAwait(false);
            await using (last.ConfigureAwait(false))
            {
                await HoldAsync(last, id, cancellationToken).ConfigureAwait(false);
                foreach (var step in steps)
                {
                    results.AddRange(await database.WriteAsync((transaction, token) => step(transaction, id, token), cancellationToken: cancellationToken).ConfigureAwait(false));
                }

                await finish(last, cancellationToken).ConfigureAwait(false);
                await Runner(last).WriteAsync("import/unfinished/keep", cancellationToken, ("id", id.ToValue()), ("imports", RowValue.Texts(imports))).ConfigureAwait(false);
                await EndAsync(last, id, cancellationToken).ConfigureAwait(false);
            }

            isDone = true;
            return results;
        }
        finally
        {
            if (!isDone)
            {
                await TakeBackAsync(id, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Restores a graph.</summary>
    /// <param name="steps">Writes a part each, in a transaction of its own; the nodes are marked <c>(:Restoring {restoring})</c> with the id of this work.</param>
    /// <param name="cancellationToken">Ends the work; nothing of it is in the graph then.</param>
    public async Task RestoreAsync(IEnumerable<Func<IGraphTransaction, string, CancellationToken, Task>> steps, CancellationToken cancellationToken)
    {
        var id = await BeginAsync([], takesBack: false, restores: true, cancellationToken).ConfigureAwait(false);
        try
        {
            var last = await database.BeginAsync(AccessMode.Write, cancellationToken: cancellationToken).ConfigureAwait(false);
            await using (last.ConfigureAwait(false))
            {
                await HoldAsync(last, id, cancellationToken).ConfigureAwait(false);
                foreach (var step in steps)
                {
                    await database.WriteAsync(
                        async (transaction, token) =>
                        {
                            await step(transaction, id, token).ConfigureAwait(false);
                            return id;
                        },
                        cancellationToken: cancellationToken).ConfigureAwait(false);
                }

                await Runner(last).WriteAsync("import/unfinished/restoring", cancellationToken, ("id", id.ToValue()), ("restores", Whole.ToValue())).ConfigureAwait(false);
                await last.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await TakeBackAsync(id, CancellationToken.None).ConfigureAwait(false); // what is whole loses its marks only
        }
    }

    /// <summary>Takes an import back, to which it is too late for any other end once this has begun.</summary>
    public async Task<RollbackOutcome> RollBackAsync(string import, CancellationToken cancellationToken)
    {
        var id = await BeginAsync([import], takesBack: true, restores: false, cancellationToken).ConfigureAwait(false);
        var outcome = await TakeBackAsync(id, cancellationToken).ConfigureAwait(false);
        return outcome with { ImportId = import };
    }

    private async Task<string> BeginAsync(IReadOnlyList<string> imports, bool takesBack, bool restores, CancellationToken cancellationToken)
    {
        var id = $"unfinished:{Guid.CreateVersion7():N}";
        await database.WriteAsync(
            async (transaction, token) =>
            {
                var runner = Runner(transaction);
                await runner.WriteAsync(
                    "import/unfinished/begin", token, ("id", id.ToValue()), ("imports", RowValue.Texts(imports)), ("takesBack", Value.Of(takesBack))).ConfigureAwait(false);
                if (restores)
                {
                    await runner.WriteAsync("import/unfinished/restoring", token, ("id", id.ToValue()), ("restores", Part.ToValue())).ConfigureAwait(false);
                }

                foreach (var import in takesBack ? imports : [])
                {
                    await runner.WriteAsync("import/unfinished/mark", token, ("id", id.ToValue()), ("import", import.ToValue())).ConfigureAwait(false);
                }

                return id;
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return id;
    }

    private async Task<bool> IsLeftAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var transaction = await database.BeginAsync(AccessMode.Write, Briefly, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                return await HoldAsync(transaction, id, cancellationToken).ConfigureAwait(false) is not null;
            }
        }
        catch (GraphException held) when (held is not GraphUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Takes back all of it that is there, and ends it.</summary>
    private async Task<RollbackOutcome> TakeBackAsync(string id, CancellationToken cancellationToken)
    {
        var (gone, restored, claims) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0);
        var last = await database.BeginAsync(AccessMode.Write, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (last.ConfigureAwait(false))
        {
            if (await HoldAsync(last, id, cancellationToken).ConfigureAwait(false) is not { } work)
            {
                return new RollbackOutcome(id, [], [], 0); // it was ended in the meantime
            }

            if (work.Restores is { } restores)
            {
                await EndRestoreAsync(id, restores == Whole ? "import/unfinished/keep-restored" : "import/unfinished/remove-restored", cancellationToken).ConfigureAwait(false);
                await EndAsync(last, id, cancellationToken).ConfigureAwait(false);
                return new RollbackOutcome(id, [], [], 0);
            }

            while (await NextAsync(id, work.Imports, cancellationToken).ConfigureAwait(false) is { Length: > 0 } articles)
            {
                var step = await database.WriteAsync(
                    (transaction, token) => ImportRollback.TakeBackAsync(Runner(transaction), articles, token), cancellationToken: cancellationToken).ConfigureAwait(false);
                gone.UnionWith(articles);
                restored.ExceptWith(articles);
                restored.UnionWith(step.Restored);
                claims += step.Claims;
            }

            var runner = Runner(last);
            foreach (var import in work.TakesBack ? work.Imports : [])
            {
                await runner.WriteAsync("import/remove-import", cancellationToken, ("id", import.ToValue())).ConfigureAwait(false);
            }

            await runner.WriteAsync("import/unfinished/remove-empty", cancellationToken, ("imports", RowValue.Texts(work.Imports))).ConfigureAwait(false);
            await ImportRollback.TidyAsync(runner, cancellationToken).ConfigureAwait(false);
            await EndAsync(last, id, cancellationToken).ConfigureAwait(false);
        }

        return new RollbackOutcome(id, [.. gone.Except(restored).Order(StringComparer.Ordinal)], [.. restored.Order(StringComparer.Ordinal)], claims);
    }

    /// <summary>Goes through all nodes of a restored graph that are marked still.</summary>
    private async Task EndRestoreAsync(string id, string statement, CancellationToken cancellationToken)
    {
        while (await database.WriteAsync(
            async (transaction, token) => (await Runner(transaction).RowsAsync(
                statement, token, ("id", id.ToValue()), ("limit", Value.Of((long)NodesAtOnce))).ConfigureAwait(false))[0].Count("nodes"),
            cancellationToken: cancellationToken).ConfigureAwait(false) > 0)
        {
        }
    }

    private async Task<string[]> NextAsync(string id, IReadOnlyList<string> imports, CancellationToken cancellationToken)
    {
        var rows = await database.WriteAsync( // of a cluster the member that has them all
            (transaction, token) => Runner(transaction).RowsAsync("import/unfinished/articles", token, ("id", id.ToValue()), ("imports", RowValue.Texts(imports))),
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return [.. ImportLimits.Parts(rows, [.. rows.Select(row => row.Count("claims"))], limits.ClaimsToRemove)[0].Select(row => row.Text("article"))];
    }

    private async Task<(IReadOnlyList<string> Imports, bool TakesBack, string? Restores)?> HoldAsync(IGraphTransaction transaction, string id, CancellationToken cancellationToken)
    {
        var rows = await Runner(transaction).RowsAsync("import/unfinished/hold", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        return rows.Count == 0 ? null : (rows[0].Texts("imports"), rows[0]["takesBack"].AsBoolean(), rows[0].TextOrNull("restores"));
    }

    private async Task EndAsync(IGraphTransaction last, string id, CancellationToken cancellationToken)
    {
        await Runner(last).WriteAsync("import/unfinished/end", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        await last.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private CypherRunner Runner(IGraphTransaction transaction) => new(files, transaction);
}
