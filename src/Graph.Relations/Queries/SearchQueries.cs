using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Queries;

/// <summary>Search by names and aliases, without regard to case, accents, hyphens and apostrophes, in the letters of any script.</summary>
public sealed class SearchQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    // What the database finds is ranked here; more than this many of one text's finds are not told apart.
    private const int MostCandidates = 500;
    private const int MostSimilarCandidates = 2000;

    /// <summary>The best hits, each with the reason.</summary>
    /// <param name="text">A name or part of one.</param>
    /// <param name="kind">Only entities of this kind; null for all.</param>
    /// <param name="limit">At most so many.</param>
    public Task<Answer<SearchResult>> SearchAsync(string text, string? kind = null, int limit = 20, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => SearchAsync(runner, text, kind, limit, token), cancellationToken);

    private static async Task<SearchResult> SearchAsync(
        CypherRunner runner, string text, string? kind, int limit, CancellationToken cancellationToken)
    {
        var key = NameKey.Of(text);
        if (key.Length == 0)
        {
            return new SearchResult(text, []);
        }

        var exact = await CandidatesAsync(runner, "queries/search-exact", ("key", key.ToValue()), kind, MostCandidates, cancellationToken).ConfigureAwait(false);
        var holding = await CandidatesAsync(runner, "queries/search", ("key", key.ToValue()), kind, MostCandidates, cancellationToken).ConfigureAwait(false);
        var found = Ranked(key, exact.Concat(holding));
        if (found.Count < limit)
        {
            var isRomanised = NameKey.IsRomanised(text);
            var starts = key.Split(' ').Where(word => word.Length > 1).SelectMany(word => Starts(word, isRomanised)).Distinct(StringComparer.Ordinal);
            var similar = await CandidatesAsync(
                runner, "queries/search-similar", ("starts", RowValue.Texts(starts)), kind, MostSimilarCandidates, cancellationToken).ConfigureAwait(false);
            found = Ranked(key, exact.Concat(holding).Concat(similar));
        }

        var nodes = await WithDegreesAsync(runner, [.. found.Select(one => one.Node)], cancellationToken).ConfigureAwait(false);
        var hits = nodes.Zip(found, (node, one) => (one.Order, Hit: new SearchHit(node, one.Match)))
            .OrderBy(pair => pair.Order).ThenByDescending(pair => pair.Hit.Node.Degree);
        return new SearchResult(text, [.. hits.Take(limit).Select(pair => pair.Hit)]);
    }

    // Vowels are romanised in many ways, and scripts leave them out: of "el-Sisi" the Arabic has "lsysy".
    private static IEnumerable<string> Starts(string word, bool isRomanised) => isRomanised ? [word[..1], word[1..2]] : word.Length > 2 ? [word[..2]] : [];

    private static async Task<IReadOnlyList<Node>> CandidatesAsync(
        CypherRunner runner, string file, (string, Value) what, string? kind, int limit, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync(
            file, cancellationToken, what, ("kind", kind.ToValue()), ("limit", Value.Of((long)limit))).ConfigureAwait(false);
        return [.. rows.Select(row => row.Node("entity"))];
    }

    /// <summary>Best first; of those that match alike the shorter text, which the caller puts behind what has more relationships.</summary>
    private static IReadOnlyList<(Node Node, SearchMatch Match, int Order)> Ranked(string key, IEnumerable<Node> nodes) =>
    [
        .. nodes.DistinctBy(node => node.Properties["id"].AsString())
            .Select(node => (Node: node, Best: SearchRank.Best(key, node)))
            .Where(pair => pair.Best is not null)
            .OrderBy(pair => pair.Best?.Order)
            .ThenBy(pair => pair.Best?.Match.Text.Length)
            .ThenBy(pair => pair.Node.Properties["id"].AsString(), StringComparer.Ordinal)
            .Select(pair => (pair.Node, pair.Best!.Match, pair.Best.Order)), // those without one were left out
    ];
}
