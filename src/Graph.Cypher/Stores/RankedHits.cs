namespace Graph.Cypher.Stores;

/// <summary>
/// Puts hits in the order of their scores, and those of one score in the order in which Neo4j's binary heap lets them go,
/// so that both databases list the same.
/// </summary>
public sealed class RankedHits
{
    private const int Root = 1;

    private readonly bool _isBestFirst;
    private readonly List<(long Id, float Score)> _heap = [default];

    private RankedHits(bool isBestFirst) => _isBestFirst = isBestFirst;

    private int Last => _heap.Count - 1;

    /// <summary>The hits, best first.</summary>
    /// <param name="hits">The hits in the order in which their documents were written.</param>
    /// <param name="limit">How many of the best; null for all.</param>
    public static IReadOnlyList<(long Id, double Score)> Of(IEnumerable<(long Id, float Score)> hits, long? limit)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var heap = new RankedHits(isBestFirst: limit is null);
        foreach (var hit in hits)
        {
            heap.Offer(hit, limit ?? long.MaxValue);
        }

        var ranked = new List<(long Id, double Score)>(heap.Last);
        while (heap.Last >= Root)
        {
            ranked.Add((heap._heap[Root].Id, heap._heap[Root].Score));
            heap.RemoveTop();
        }

        if (limit is not null)
        {
            ranked.Reverse();
        }

        return ranked;
    }

    private void Offer((long Id, float Score) hit, long limit)
    {
        if (Last >= limit)
        {
            if (limit == 0 || _heap[Root].Score >= hit.Score)
            {
                return;
            }

            RemoveTop();
        }

        _heap.Add(hit);
        for (var index = Last; index > Root && IsBelow(index >> 1, index); index >>= 1)
        {
            Swap(index, index >> 1);
        }
    }

    private void RemoveTop()
    {
        Swap(Root, Last);
        _heap.RemoveAt(Last);
        for (var (index, child) = (Root, Root << 1); child <= Last; (index, child) = (child, child << 1))
        {
            child += child < Last && IsBelow(child, child + 1) ? 1 : 0;
            if (!IsBelow(index, child))
            {
                return;
            }

            Swap(index, child);
        }
    }

    private bool IsBelow(int one, int other) =>
        _isBestFirst ? _heap[one].Score < _heap[other].Score : _heap[one].Score > _heap[other].Score;

    private void Swap(int one, int other) => (_heap[one], _heap[other]) = (_heap[other], _heap[one]);
}
