using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>Brings the summaries of pairs of states up to date after an import: only those that its items count for.</summary>
internal sealed class AffectedPairs
{
    private readonly CypherRunner _runner;
    private readonly HashSet<string> _items;
    private readonly HashSet<PairKey> _before;

    private AffectedPairs(CypherRunner runner, HashSet<string> items, HashSet<PairKey> before)
    {
        _runner = runner;
        _items = items;
        _before = before;
    }

    /// <summary>Notes, before anything is written, what items of the graph count for that are about to change.</summary>
    public static async Task<AffectedPairs> BeforeAsync(CypherRunner runner, IReadOnlyCollection<string> items, CancellationToken cancellationToken)
    {
        var contributions = await ContributionsAsync(runner, items, cancellationToken).ConfigureAwait(false);
        return new AffectedPairs(runner, [.. items], [.. contributions.Select(one => one.Pair)]);
    }

    /// <summary>Recomputes, after all else is written, the pairs that changed items and new ones count for.</summary>
    /// <param name="newItems">The items that the import created.</param>
    /// <param name="newTexts">The text of each claim that comes in a text which the graph did not hold.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task UpdateAsync(NewItems newItems, IReadOnlyDictionary<string, string> newTexts, CancellationToken cancellationToken)
    {
        var changed = await ContributionsAsync(_runner, _items, cancellationToken).ConfigureAwait(false);
        var added = PairContribution.Of(await newItems.LinksAsync(_runner, cancellationToken).ConfigureAwait(false));
        PairContribution[] contributions = [.. changed, .. added];
        var byPair = contributions.ToLookup(one => one.Pair);
        PairKey[] pairs = [.. _before.Union(contributions.Select(one => one.Pair)).OrderBy(pair => pair.Start, StringComparer.Ordinal).ThenBy(pair => pair.End, StringComparer.Ordinal)];
        if (pairs.Length == 0)
        {
            return;
        }

        var current = await CurrentAsync(pairs, cancellationToken).ConfigureAwait(false);
        bool IsOnlyAdded(PairKey pair) =>
            !_before.Contains(pair) && !byPair[pair].Any(one => _items.Contains(one.Item)) && byPair[pair].SelectMany(one => one.Claims).All(newTexts.ContainsKey);
        int Texts(PairKey pair) => byPair[pair].SelectMany(one => one.Claims).Select(claim => newTexts[claim]).Distinct(StringComparer.Ordinal).Count();
        PairSummary[] grown = [.. pairs.Where(IsOnlyAdded).Select(pair => current[pair].Add([.. byPair[pair]], current[pair].Sources + Texts(pair)))];
        var afresh = await AfreshAsync([.. pairs.Where(pair => !IsOnlyAdded(pair)).Select(pair => current[pair])], byPair, cancellationToken).ConfigureAwait(false);
        PairSummary[] summaries = [.. grown, .. afresh];
        var erased = summaries.Where(one => one.Items.Count == 0 && current[one.Pair].Items.Count > 0);
        await DrawnWriter.DrawAsync(_runner, summaries.Where(one => one.Items.Count > 0).Select(one => one.ToDrawn()), cancellationToken).ConfigureAwait(false);
        await DrawnWriter.EraseAsync(_runner, [.. erased.Select(one => (one.Pair.Id, one.Pair.Start, one.Pair.End))], cancellationToken).ConfigureAwait(false);
    }

    public static async Task<IReadOnlyList<PairContribution>> ContributionsAsync(
        CypherRunner runner, IReadOnlyCollection<string> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var ids = items.Order(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/item-actors", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        return PairContribution.Of(rows.Select(ActorLink.Of));
    }

    /// <summary>The summaries of pairs from their items alone; how many texts report them is counted in the graph.</summary>
    public static async Task<IReadOnlyList<PairSummary>> SummariseAsync(
        CypherRunner runner, IEnumerable<(PairKey Pair, IReadOnlyList<PairContribution> Contributions)> pairs, CancellationToken cancellationToken)
    {
        PairSummary[] summaries = [.. pairs.Select(one => PairSummary.Empty(one.Pair).Add(one.Contributions, 0))];
        if (summaries.Length == 0)
        {
            return summaries;
        }

        var claims = summaries.Select((one, number) => RowValue.Map(("number", Value.Of((long)number)), ("claims", RowValue.Texts(one.Claims))));
        var rows = await runner.RowsAsync("import/pair-sources", cancellationToken, ("rows", RowValue.List(claims))).ConfigureAwait(false);
        var sources = rows.ToDictionary(row => row.Count("number"), row => row.Count("sources"));
        return [.. summaries.Select((one, number) => one with { Sources = sources.GetValueOrDefault(number) })];
    }

    private async Task<IReadOnlyList<PairSummary>> AfreshAsync(
        IReadOnlyList<PairSummary> old, ILookup<PairKey, PairContribution> changed, CancellationToken cancellationToken)
    {
        var unchanged = old.SelectMany(one => one.Items).Where(item => !_items.Contains(item)).ToHashSet(StringComparer.Ordinal);
        var contributions = await ContributionsAsync(_runner, unchanged, cancellationToken).ConfigureAwait(false);
        var others = contributions.ToLookup(one => one.Pair);
        return await SummariseAsync(
            _runner, old.Select(one => (one.Pair, (IReadOnlyList<PairContribution>)[.. changed[one.Pair], .. others[one.Pair]])), cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dictionary<PairKey, PairSummary>> CurrentAsync(IReadOnlyList<PairKey> pairs, CancellationToken cancellationToken)
    {
        var rows = await _runner.RowsAsync(
            "import/pair-summaries", cancellationToken, ("rows", RowValue.List(pairs.Select(pair => pair.ToRow())))).ConfigureAwait(false);
        var drawn = rows.Select(row => row["drawn"].AsRelationship().Properties).ToDictionary(one => one["id"].AsString(), StringComparer.Ordinal);
        return pairs.ToDictionary(pair => pair, pair => drawn.TryGetValue(pair.Id, out var one) ? PairSummary.Of(pair, one) : PairSummary.Empty(pair));
    }
}
