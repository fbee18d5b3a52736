namespace Graph.Conformance.Scoring;

/// <summary>
/// Pairs what is right with what was found, one to one within each article: the pair with the highest word-Jaccard first,
/// of equal ones that of the same kind, then in the order of the article. Pairs below one half are none.
/// </summary>
internal sealed class Matching
{
    /// <summary>The least word-Jaccard of a pair, as in published figures.</summary>
    public const double Least = 0.5;

    public Matching(IReadOnlyList<ScoredItem> gold, IReadOnlyList<ScoredItem> found)
    {
        var pairs = new List<(ScoredItem Gold, ScoredItem Found)>();
        var foundIn = found.ToLookup(item => item.Article, StringComparer.Ordinal);
        foreach (var article in gold.GroupBy(item => item.Article, StringComparer.Ordinal))
        {
            pairs.AddRange(Pair([.. article], [.. foundIn[article.Key]]));
        }

        var pairedFound = pairs.Select(pair => pair.Found).ToHashSet(ReferenceEqualityComparer.Instance);
        var pairedGold = pairs.Select(pair => pair.Gold).ToHashSet(ReferenceEqualityComparer.Instance);
        Pairs = [.. pairs.Where(pair => !pair.Gold.Optional)];
        Missed = [.. gold.Where(item => !item.Optional && !pairedGold.Contains(item))];
        Extra = [.. found.Where(item => !pairedFound.Contains(item))];
    }

    /// <summary>What was right and found.</summary>
    public IReadOnlyList<(ScoredItem Gold, ScoredItem Found)> Pairs { get; }

    /// <summary>What was right and not found.</summary>
    public IReadOnlyList<ScoredItem> Missed { get; }

    /// <summary>What was found and is not right.</summary>
    public IReadOnlyList<ScoredItem> Extra { get; }

    /// <summary>Whether a pair has the same words in the same order.</summary>
    public static bool IsExact((ScoredItem Gold, ScoredItem Found) pair) => pair.Gold.Words.SequenceEqual(pair.Found.Words, StringComparer.Ordinal);

    private static IEnumerable<(ScoredItem Gold, ScoredItem Found)> Pair(List<ScoredItem> gold, List<ScoredItem> found)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from f in Enumerable.Range(0, found.Count)
            let score = WordComparison.Jaccard(gold[g].Words, found[f].Words)
            where score >= Least
            orderby IsExact((gold[g], found[f])) descending, score descending, gold[g].Kind == found[f].Kind descending, g, f
            select (g, f);
        var takenGold = new bool[gold.Count];
        var takenFound = new bool[found.Count];
        foreach (var (g, f) in candidates)
        {
            if (!takenGold[g] && !takenFound[f])
            {
                takenGold[g] = takenFound[f] = true;
                yield return (gold[g], found[f]);
            }
        }
    }
}
