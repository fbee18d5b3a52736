namespace Graph.Embedded.FullText.Search;

/// <summary>Documents that match, ascending by their element, each with its score.</summary>
/// <param name="Ids">The elements.</param>
/// <param name="Scores">Their scores.</param>
internal sealed record Hits(IReadOnlyList<int> Ids, IReadOnlyList<float> Scores)
{
    public static Hits None { get; } = new([], []);

    /// <summary>Elements that all have one score.</summary>
    public static Hits Constant(IReadOnlyList<int> ids, float score)
    {
        var scores = new float[ids.Count];
        Array.Fill(scores, score);
        return new Hits(ids, scores);
    }

    /// <summary>What any of some hits hold, with the sum of their scores.</summary>
    public static Hits AnyOf(IReadOnlyList<Hits> parts)
    {
        if (parts.Count <= 1)
        {
            return parts.Count == 0 ? None : parts[0];
        }

        var (ids, sums) = (parts[0].Ids, (IReadOnlyList<double>)[.. parts[0].Scores.Select(score => (double)score)]);
        foreach (var part in parts.Skip(1))
        {
            (ids, sums) = Merge(ids, sums, part);
        }

        return new Hits(ids, [.. sums.Select(sum => (float)sum)]);
    }

    /// <summary>What all of some hits hold, with the sum of their scores.</summary>
    public static Hits AllOf(IReadOnlyList<Hits> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var (ids, scores) = (new List<int>(), new List<float>());
        var next = new int[parts.Count];
        foreach (var id in parts[0].Ids)
        {
            var sum = 0.0;
            var isInAll = true;
            for (var part = 0; part < parts.Count && isInAll; part++)
            {
                isInAll = parts[part].TryFind(id, ref next[part]);
                sum += isInAll ? parts[part].Scores[next[part]] : 0;
            }

            if (isInAll)
            {
                ids.Add(id);
                scores.Add((float)sum);
            }
        }

        return new Hits(ids, scores);
    }

    /// <summary>These, with the scores of others added where they hold the same.</summary>
    public Hits WithMore(Hits others)
    {
        var scores = new float[Ids.Count];
        var next = 0;
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = others.TryFind(Ids[index], ref next) ? (float)((double)Scores[index] + others.Scores[next]) : Scores[index];
        }

        return new Hits(Ids, scores);
    }

    /// <summary>These, without what others hold.</summary>
    public Hits Without(Hits others)
    {
        var (ids, scores) = (new List<int>(), new List<float>());
        var next = 0;
        for (var index = 0; index < Ids.Count; index++)
        {
            if (!others.TryFind(Ids[index], ref next))
            {
                ids.Add(Ids[index]);
                scores.Add(Scores[index]);
            }
        }

        return new Hits(ids, scores);
    }

    // Goes forward to an element, from where the search for a smaller one ended.
    private bool TryFind(int id, ref int next)
    {
        while (next < Ids.Count && Ids[next] < id)
        {
            next++;
        }

        return next < Ids.Count && Ids[next] == id;
    }

    private static (IReadOnlyList<int> Ids, IReadOnlyList<double> Sums) Merge(IReadOnlyList<int> ids, IReadOnlyList<double> sums, Hits part)
    {
        var (allIds, allSums) = (new List<int>(ids.Count + part.Ids.Count), new List<double>(ids.Count + part.Ids.Count));
        var (one, other) = (0, 0);
        while (one < ids.Count || other < part.Ids.Count)
        {
            var isOne = one < ids.Count && (other == part.Ids.Count || ids[one] <= part.Ids[other]);
            var isOther = other < part.Ids.Count && (one == ids.Count || part.Ids[other] <= ids[one]);
            allIds.Add(isOne ? ids[one] : part.Ids[other]);
            allSums.Add((isOne ? sums[one++] : 0) + (isOther ? part.Scores[other++] : 0));
        }

        return (allIds, allSums);
    }
}
