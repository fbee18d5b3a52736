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
    /// <param name="newItems">Ids of the items that the import created.</param>
    /// <param name="isOnlyCopy">Whether no other article has the imported one's text.</param>
    public async Task UpdateAsync(IReadOnlyCollection<string> newItems, bool isOnlyCopy, CancellationToken cancellationToken)
    {
        var contributions = await ContributionsAsync(_runner, [.. _items, .. newItems], cancellationToken).ConfigureAwait(false);
        var byPair = contributions.ToLookup(one => one.Pair);
        PairKey[] pairs = [.. _before.Union(contributions.Select(one => one.Pair)).OrderBy(pair => pair.Start, StringComparer.Ordinal).ThenBy(pair => pair.End, StringComparer.Ordinal)];
        if (pairs.Length == 0)
        {
            return;
        }

        var current = await CurrentAsync(pairs, cancellationToken).ConfigureAwait(false);
        var drawn = new List<DrawnRelationship>();
        var erased = new List<(string, string, string)>();
        foreach (var pair in pairs)
        {
            var old = current.GetValueOrDefault(pair.Id);
            PairContribution[] added = [.. byPair[pair]];
            var isOnlyAdded = isOnlyCopy && !_before.Contains(pair) && !added.Any(one => _items.Contains(one.Item));
            var summary = isOnlyAdded
                ? Read(pair, old).Add(added, Read(pair, old).Sources + 1)
                : await AfreshAsync(pair, Read(pair, old), added, cancellationToken).ConfigureAwait(false);
            if (summary.Items.Count > 0)
            {
                drawn.Add(summary.ToDrawn());
            }
            else if (old is not null)
            {
                erased.Add((pair.Id, pair.Start, pair.End));
            }
        }

        await DrawnWriter.DrawAsync(_runner, drawn, cancellationToken).ConfigureAwait(false);
        await DrawnWriter.EraseAsync(_runner, erased, cancellationToken).ConfigureAwait(false);
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

    /// <summary>A pair's summary from its items alone; how many texts report them is counted in the graph.</summary>
    public static async Task<PairSummary> SummariseAsync(
        CypherRunner runner, PairKey pair, IReadOnlyList<PairContribution> contributions, CancellationToken cancellationToken)
    {
        var summary = PairSummary.Empty(pair).Add(contributions, 0);
        var rows = await runner.RowsAsync("import/claim-sources", cancellationToken, ("ids", RowValue.Texts(summary.Claims))).ConfigureAwait(false);
        return summary with { Sources = rows[0].Count("sources") };
    }

    private async Task<PairSummary> AfreshAsync(
        PairKey pair, PairSummary old, IReadOnlyList<PairContribution> changed, CancellationToken cancellationToken)
    {
        string[] unchanged = [.. old.Items.Where(item => !_items.Contains(item))];
        var others = await ContributionsAsync(_runner, unchanged, cancellationToken).ConfigureAwait(false);
        return await SummariseAsync(_runner, pair, [.. changed, .. others.Where(one => one.Pair == pair)], cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, Relationship>> CurrentAsync(IEnumerable<PairKey> pairs, CancellationToken cancellationToken)
    {
        var rows = await _runner.RowsAsync(
            "import/pair-summaries", cancellationToken, ("rows", RowValue.List(pairs.Select(pair => pair.ToRow())))).ConfigureAwait(false);
        return rows.Select(row => row["drawn"].AsRelationship())
            .ToDictionary(drawn => drawn.Properties["id"].AsString(), StringComparer.Ordinal);
    }

    private static PairSummary Read(PairKey pair, Relationship? current) =>
        current is null ? PairSummary.Empty(pair) : PairSummary.Of(pair, current.Properties);
}
