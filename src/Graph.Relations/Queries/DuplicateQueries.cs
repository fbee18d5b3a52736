using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Queries;

/// <summary>Which entities may be one. Cost: one pass over all entities.</summary>
public sealed class DuplicateQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    // A word that so many names have tells nothing.
    private const int MostWithOneWord = 60;

    /// <summary>The likeliest pairs, best first, without those that an analyst has told apart.</summary>
    /// <param name="least">How likely they have to be at least, 0 to 1.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Task<Answer<IReadOnlyList<DuplicatePair>>> FindAsync(double least, int limit, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => FindAsync(runner, least, limit, token), cancellationToken);

    private static async Task<IReadOnlyList<DuplicatePair>> FindAsync(CypherRunner runner, double least, int limit, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("identity/candidates", cancellationToken).ConfigureAwait(false);
        var candidates = rows.Select(DuplicateCandidate.Of).ToArray();
        var decisions = (await IdentityDecisions.ListAsync(runner, cancellationToken).ConfigureAwait(false)).ToDictionary(one => one.Id, one => one.Verdict, StringComparer.Ordinal);
        var found = Pairs(candidates)
            .Select(pair => (pair.One, pair.Other, Why: DuplicateRules.Compare(pair.One, pair.Other), Verdict: VerdictOf(decisions, pair.One, pair.Other)))
            .Where(pair => pair.Why.Reasons.Count > 0 && pair.Why.Score >= least && pair.Verdict != IdentityVerdict.Different)
            .OrderBy(pair => pair.Verdict is not null)
            .ThenByDescending(pair => pair.Why.Score)
            .ThenBy(pair => pair.One.Entity.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Other.Entity.Id, StringComparer.Ordinal)
            .Take(limit)
            .ToArray();
        var ids = found.SelectMany(pair => new[] { pair.One.Entity.Id, pair.Other.Entity.Id }).ToHashSet(StringComparer.Ordinal);
        var nodes = await WithDegreesAsync(
            runner, [.. rows.Select(row => row.Node("entity")).Where(node => ids.Contains(node.Properties["id"].AsString()))], cancellationToken).ConfigureAwait(false);
        var byId = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        return [.. found.Select(pair => Pair(byId[pair.One.Entity.Id], byId[pair.Other.Entity.Id], pair.Why, pair.Verdict))];
    }

    private static IEnumerable<(DuplicateCandidate One, DuplicateCandidate Other)> Pairs(DuplicateCandidate[] candidates) => candidates
        .SelectMany((candidate, index) => candidate.Blocks().Select(block => (block, index)))
        .GroupBy(one => one.block, one => one.index, StringComparer.Ordinal)
        .Select(group => group.ToArray())
        .Where(group => group.Length is > 1 and <= MostWithOneWord)
        .SelectMany(group => group.SelectMany((index, place) => group[(place + 1)..].Select(other => (index, other))))
        .Distinct()
        .Select(pair => (candidates[pair.index], candidates[pair.other]));

    private static string? VerdictOf(Dictionary<string, string> decisions, DuplicateCandidate one, DuplicateCandidate other) =>
        decisions.GetValueOrDefault(IdentityDecision.IdOf(IdentityVerdict.Different, one.Entity.Id, other.Entity.Id));

    private static DuplicatePair Pair(GraphNode one, GraphNode other, (double Score, IReadOnlyList<string> Reasons) why, string? verdict) =>
        one.Degree >= other.Degree
            ? new DuplicatePair(one, other, why.Score, why.Reasons, verdict is not null)
            : new DuplicatePair(other, one, why.Score, why.Reasons, verdict is not null);
}
