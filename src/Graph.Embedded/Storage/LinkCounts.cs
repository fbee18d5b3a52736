using System.Collections.Concurrent;

namespace Graph.Embedded.Storage;

/// <summary>
/// How many relationships of a type leave or reach nodes with a label: the planner's statistics, kept exact. Copying the
/// struct is a fork; the places of the counters are shared by all forks and only grow.
/// </summary>
internal struct LinkCounts()
{
    private readonly ConcurrentDictionary<(int Label, int Type, bool Incoming), int> _places = new();
    private PagedArray<long> _counts;

    public readonly long Of(int label, int type, bool incoming) =>
        _places.TryGetValue((label, type, incoming), out var place) ? _counts[place] : 0;

    public void Add(int label, int type, bool incoming, long change, object owner)
    {
        var key = (label, type, incoming);
        if (!_places.TryGetValue(key, out var place))
        {
            // Only the one writer adds places, so the count cannot move in between.
            place = _places.Count;
            _places[key] = place;
        }

        _counts.Edit(place, owner) += change;
    }

    public void Add(ReadOnlySpan<int> labels, int type, bool incoming, long change, object owner)
    {
        foreach (var label in labels)
        {
            Add(label, type, incoming, change, owner);
        }
    }
}
