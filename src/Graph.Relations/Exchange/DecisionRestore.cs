using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Exchange;

/// <summary>Takes decisions about who is who again, as they were taken then.</summary>
public sealed class DecisionRestore(IGraphDatabase database, CypherFiles files)
{
    /// <summary>Takes those that the graph does not hold, in their order.</summary>
    /// <exception cref="IdentityException">One cannot be taken.</exception>
    public async Task RestoreAsync(IReadOnlyList<KeptDecision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (decisions.Count == 0)
        {
            return;
        }

        var held = (await new IdentityDecisions(database, files, TimeProvider.System).ListAsync(cancellationToken).ConfigureAwait(false))
            .Select(one => (one.Verdict, one.First, one.Second)).ToHashSet();
        foreach (var decision in decisions.Where(one => !held.Contains((one.Verdict, one.First, one.Second))))
        {
            if (!await NoteAsync(decision, cancellationToken).ConfigureAwait(false))
            {
                await TakeAsync(decision, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task TakeAsync(KeptDecision kept, CancellationToken cancellationToken)
    {
        var then = new IdentityDecisions(database, files, new FixedTime(kept.DecidedAt));
        var decision = await (kept.Verdict == IdentityVerdict.Same
            ? then.MergeAsync(kept.First, kept.Second, cancellationToken)
            : then.DecideAsync(kept.First, kept.Second, kept.Verdict, cancellationToken)).ConfigureAwait(false);
        if (kept.Known is { } known && known.SecondName != decision.SecondName)
        {
            await database.WriteAsync(
                (transaction, token) => NoteAsync(new CypherRunner(files, transaction), decision with { SecondName = known.SecondName }, [], token),
                cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes a decision about entities of which one is not there now. Returns whether it is such a one.</summary>
    private Task<bool> NoteAsync(KeptDecision kept, CancellationToken cancellationToken) => database.WriteAsync(
        async (transaction, token) =>
        {
            var runner = new CypherRunner(files, transaction);
            var rows = await runner.RowsAsync("import/entities-by-id", token, ("ids", RowValue.Texts([kept.First, kept.Second]))).ConfigureAwait(false);
            var there = rows.Select(row => KnownEntity.Of(row.Node("entity")).Id).ToHashSet(StringComparer.Ordinal);
            if (kept.Known is not { } known || there.Count == 2)
            {
                return false;
            }

            var isMerge = kept.Verdict == IdentityVerdict.Same;
            if (isMerge && !kept.IsWaiting && there.Contains(kept.Second))
            {
                await MergeIntoMissingAsync(runner, kept, known.Kind, token).ConfigureAwait(false);
                there.Add(kept.First);
            }

            var decision = new IdentityDecision(
                IdentityDecision.IdOf(kept.Verdict, kept.First, kept.Second), kept.Verdict, kept.First, kept.Second, known.Kind, known.SecondName, RecordedTime.Of(kept.DecidedAt));
            var concerned = kept.IsWaiting ? [] : there.Where(id => !isMerge || id == kept.First);
            await NoteAsync(runner, decision, concerned.Order(StringComparer.Ordinal), token).ConfigureAwait(false);
            await ReturnedEntities.LinkAsync(runner, token).ConfigureAwait(false);
            return true;
        },
        cancellationToken: cancellationToken);

    /// <summary>Of the one that was kept nothing speaks now but what was read of the other.</summary>
    private static async Task MergeIntoMissingAsync(CypherRunner runner, KeptDecision kept, string kind, CancellationToken cancellationToken)
    {
        await runner.WriteAsync(
            $"import/entities/{EntityKinds.Prefix(kind)}", cancellationToken, ("rows", RowValue.List([RowValue.Map(("id", kept.First.ToValue()))]))).ConfigureAwait(false);
        await new ClaimMove(runner, kept.Second, kept.First, null).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Task<Counters> NoteAsync(CypherRunner runner, IdentityDecision decision, IEnumerable<string> entities, CancellationToken cancellationToken) =>
        runner.WriteAsync("identity/decide", cancellationToken, ("decision", decision.ToProperties()), ("entities", RowValue.Texts(entities)));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
