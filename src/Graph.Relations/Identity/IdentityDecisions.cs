using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>
/// What analysts decide about who is who. A merge destroys nothing: what was read of the one is counted with the other until
/// the merge is taken back, and later articles are recognised as before. Safe for any number of threads.
/// </summary>
public sealed class IdentityDecisions(IGraphDatabase database, CypherFiles files, TimeProvider time)
{
    /// <summary>Merges one entity into another of its kind. What was decided about the two before holds again when the merge is taken back.</summary>
    /// <param name="kept">Id of the one that stays, with its name.</param>
    /// <param name="merged">Id of the one that goes; its names become aliases.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <exception cref="IdentityException">One of them is not there, they are the same already, or of different kinds.</exception>
    public Task<IdentityDecision> MergeAsync(string kept, string merged, CancellationToken cancellationToken = default) => WriteAsync(
        async (runner, token) =>
        {
            var (first, second) = await BothAsync(runner, kept, merged, token).ConfigureAwait(false);
            var decision = IdentityDecision.Of(IdentityVerdict.Same, first, second, time.GetUtcNow());
            await new ClaimMove(runner, merged, kept, null).RunAsync(token).ConfigureAwait(false);
            await NoteAsync(runner, decision, [kept], token).ConfigureAwait(false);
            return decision;
        },
        cancellationToken);

    /// <summary>Takes a merge back: the merged entity is there again with all that was read of it, before the merge and since.</summary>
    /// <param name="merged">Id of the entity that was merged.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <exception cref="IdentityException">No entity of this id was merged.</exception>
    public Task<IdentityDecision> UnmergeAsync(string merged, CancellationToken cancellationToken = default) => WriteAsync(
        (runner, token) => UnmergeAsync(runner, merged, token), cancellationToken);

    /// <summary>Remembers that two entities are not the same, or that nobody can tell.</summary>
    /// <param name="first">An entity's id.</param>
    /// <param name="second">Another's.</param>
    /// <param name="verdict"><see cref="IdentityVerdict.Different"/> or <see cref="IdentityVerdict.Unsure"/>.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    /// <exception cref="IdentityException">One of them is not there, they are one, or of different kinds.</exception>
    public Task<IdentityDecision> DecideAsync(string first, string second, string verdict, CancellationToken cancellationToken = default) => WriteAsync(
        async (runner, token) =>
        {
            if (verdict is not (IdentityVerdict.Different or IdentityVerdict.Unsure))
            {
                throw new IdentityException($"'{verdict}' is not a verdict that can be noted; it must be '{IdentityVerdict.Different}' or '{IdentityVerdict.Unsure}'.");
            }

            var both = await BothAsync(runner, first, second, token).ConfigureAwait(false);
            var decision = IdentityDecision.Of(verdict, both.First, both.Second, time.GetUtcNow());
            await NoteAsync(runner, decision, [first, second], token).ConfigureAwait(false);
            return decision;
        },
        cancellationToken);

    /// <summary>All decisions, latest first.</summary>
    public Task<IReadOnlyList<IdentityDecision>> ListAsync(CancellationToken cancellationToken = default) => database.ReadAsync(
        (transaction, token) => ListAsync(new CypherRunner(files, transaction), token), cancellationToken: cancellationToken);

    internal static async Task<IReadOnlyList<IdentityDecision>> ListAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("identity/decisions", cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => IdentityDecision.Of(row.Node("decision")))];
    }

    private Task<IdentityDecision> WriteAsync(Func<CypherRunner, CancellationToken, Task<IdentityDecision>> work, CancellationToken cancellationToken) =>
        database.WriteAsync((transaction, token) => work(new CypherRunner(files, transaction), token), cancellationToken: cancellationToken);

    private static async Task<IdentityDecision> UnmergeAsync(CypherRunner runner, string merged, CancellationToken cancellationToken)
    {
        var decisions = await ListAsync(runner, cancellationToken).ConfigureAwait(false);
        var merges = decisions.Where(one => one.Verdict == IdentityVerdict.Same).ToLookup(one => one.First, StringComparer.Ordinal);
        var decision = decisions.FirstOrDefault(one => one.Verdict == IdentityVerdict.Same && one.Second == merged)
            ?? throw new IdentityException($"'{merged}' was not merged into another entity.");
        var rows = await runner.RowsAsync("identity/merged", cancellationToken, ("ids", RowValue.Texts([merged]))).ConfigureAwait(false);
        await WithdrawAsync(runner, decision.Id, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return decision; // no article speaks of either now
        }

        var holder = KnownEntity.Of(rows[0].Node("entity")).Id;
        await runner.WriteAsync(
            $"import/entities/{EntityKinds.Prefix(decision.Kind)}",
            cancellationToken,
            ("rows", RowValue.List([RowValue.Map(("id", merged.ToValue()))]))).ConfigureAwait(false);
        await new ClaimMove(runner, holder, merged, WithAllMergedInto(merged, merges)).RunAsync(cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync("identity/remove-decisions", cancellationToken).ConfigureAwait(false); // the holder may have had nothing of its own
        return decision;
    }

    private static HashSet<string> WithAllMergedInto(string entity, ILookup<string, IdentityDecision> merges)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([entity]);
        while (waiting.TryPop(out var id))
        {
            if (all.Add(id))
            {
                merges[id].ToList().ForEach(merge => waiting.Push(merge.Second));
            }
        }

        return all;
    }

    private static async Task<(KnownEntity First, KnownEntity Second)> BothAsync(
        CypherRunner runner, string first, string second, CancellationToken cancellationToken)
    {
        if (first == second)
        {
            throw new IdentityException($"'{first}' is named twice; two different entities are needed.");
        }

        var rows = await runner.RowsAsync("import/entities-by-id", cancellationToken, ("ids", RowValue.Texts([first, second]))).ConfigureAwait(false);
        var found = rows.Select(row => KnownEntity.Of(row.Node("entity"))).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        string[] absent = [.. new[] { first, second }.Where(id => !found.ContainsKey(id))];
        if (absent.Length > 0)
        {
            var merged = await runner.RowsAsync("identity/merged", cancellationToken, ("ids", RowValue.Texts(absent[..1]))).ConfigureAwait(false);
            throw new IdentityException(
                $"There is no entity '{absent[0]}'{(merged.Count > 0 ? $" any more: it was merged into '{KnownEntity.Of(merged[0].Node("entity")).Id}'" : "")}.");
        }

        var (one, other) = (found[first], found[second]);
        return one.Kind == other.Kind
            ? (one, other)
            : throw new IdentityException($"'{first}' is of the kind {one.Kind} and '{second}' of the kind {other.Kind}; only entities of one kind can be the same.");
    }

    private static Task<Counters> WithdrawAsync(CypherRunner runner, string decision, CancellationToken cancellationToken) =>
        runner.WriteAsync("identity/withdraw", cancellationToken, ("id", decision.ToValue()));

    private static Task<Counters> NoteAsync(CypherRunner runner, IdentityDecision decision, IReadOnlyList<string> entities, CancellationToken cancellationToken) =>
        runner.WriteAsync("identity/decide", cancellationToken, ("decision", decision.ToProperties()), ("entities", RowValue.Texts(entities)));
}
