using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Identity;

/// <summary>
/// Lets what was decided about entities hold again when they are there again, in a transaction that is open: a later version of an
/// article may not speak of them, and the one after it, or the earlier one that comes back, may.
/// </summary>
internal static class ReturnedEntities
{
    /// <summary>Looks whether what articles brought was there before; merges again what was merged. Cost: one look at all decisions where something is new.</summary>
    public static Task LinkAsync(CypherRunner runner, IReadOnlyList<ImportPlan> brought, CancellationToken cancellationToken) =>
        brought.Any(plan => plan.New.Any()) ? LinkAsync(runner, cancellationToken) : Task.CompletedTask;

    /// <summary>Lets all decisions concern those of whom they are and who are there.</summary>
    public static async Task LinkAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var isLinked = true;
        while (isLinked) // what is back may be what others were merged into
        {
            isLinked = false;
            foreach (var row in await runner.RowsAsync("identity/unlinked", cancellationToken).ConfigureAwait(false))
            {
                isLinked |= await LinkAsync(runner, IdentityDecision.Of(row.Node("decision")), row.Text("about"), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<bool> LinkAsync(CypherRunner runner, IdentityDecision decision, string about, CancellationToken cancellationToken)
    {
        if ((await FindAsync(runner, "import/entities-by-id", about, cancellationToken).ConfigureAwait(false)
            ?? await FindAsync(runner, "identity/merged", about, cancellationToken).ConfigureAwait(false)) is not { } holder)
        {
            return false;
        }

        if (decision.Verdict == IdentityVerdict.Same)
        {
            await new ClaimMove(runner, decision.Second, holder, null).RunAsync(cancellationToken).ConfigureAwait(false);
        }

        await runner.WriteAsync(
            "identity/link", cancellationToken, ("decision", decision.Id.ToValue()), ("entity", holder.ToValue()), ("about", about.ToValue())).ConfigureAwait(false);
        return true;
    }

    private static async Task<string?> FindAsync(CypherRunner runner, string file, string id, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync(file, cancellationToken, ("ids", RowValue.Texts([id]))).ConfigureAwait(false);
        return rows.Count == 0 ? null : KnownEntity.Of(rows[0].Node("entity")).Id;
    }
}
