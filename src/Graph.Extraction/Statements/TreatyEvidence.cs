using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>The agreements by the sentences that speak of them, so that a look-up costs what it finds.</summary>
internal sealed class TreatyEvidence
{
    private readonly IReadOnlyList<DraftTreaty> _treaties;
    private readonly (DraftSpan Span, int Treaty)[] _byStart;

    /// <summary>For each of <see cref="_byStart"/>, the furthest end up to it.</summary>
    private readonly int[] _furthestEnd;

    public TreatyEvidence(IReadOnlyList<DraftTreaty> treaties)
    {
        _treaties = treaties;
        _byStart = [.. treaties.SelectMany((treaty, index) => treaty.Evidence.Select(span => (span, index))).OrderBy(pair => pair.span.Start)];
        _furthestEnd = new int[_byStart.Length];
        for (var i = 0; i < _byStart.Length; i++)
        {
            _furthestEnd[i] = Math.Max(i == 0 ? 0 : _furthestEnd[i - 1], _byStart[i].Span.End);
        }
    }

    /// <summary>The agreements that a sentence over a span speaks of, in the order they are listed.</summary>
    public IEnumerable<DraftTreaty> Over(TextSpan span)
    {
        if (_byStart.Length == 0)
        {
            return [];
        }

        var found = new SortedSet<int>();
        for (var i = CountBefore(span.End) - 1; i >= 0 && _furthestEnd[i] > span.Start; i--)
        {
            if (_byStart[i].Span.End > span.Start)
            {
                found.Add(_byStart[i].Treaty);
            }
        }

        return found.Select(index => _treaties[index]);
    }

    private int CountBefore(int offset)
    {
        var low = 0;
        var high = _byStart.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _byStart[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
