namespace Graph.Cypher.Execution.Searching;

/// <summary>One of the two ends from which a search goes on, level by level.</summary>
internal sealed class SearchSide(bool isForward)
{
    private readonly Dictionary<long, List<ReachedNode>> _next = [];

    // A dictionary does not say in which order it was filled.
    private readonly List<long> _order = [];

    /// <summary>Whether it goes from the start to the end.</summary>
    public bool IsForward { get; } = isForward;

    /// <summary>The nodes of the last level, each with the places it stands in.</summary>
    public IReadOnlyList<IReadOnlyList<ReachedNode>> Level { get; private set; } = [];

    /// <summary>Puts a node into the next level.</summary>
    public void Add(ReachedNode reached)
    {
        if (!_next.TryGetValue(reached.Node, out var places))
        {
            _next.Add(reached.Node, places = []);
            _order.Add(reached.Node);
        }

        places.Add(reached);
    }

    /// <summary>Makes the next level the last one.</summary>
    public void Advance()
    {
        Level = [.. NumberOrder.OfMap(_order).Select(node => _next[node].OrderBy(place => place.State.Number).ToArray())];
        _next.Clear();
        _order.Clear();
    }
}
