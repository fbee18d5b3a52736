namespace Graph.Embedded.Storage;

/// <summary>The nodes or the relationships that a write transaction has touched: earlier ones by their ids, its own new ones by their range.</summary>
internal sealed class TouchedElements
{
    private readonly HashSet<int> _earlier = [];
    private readonly int _firstNew;
    private int _nextNew;

    /// <summary>None yet.</summary>
    /// <param name="firstNew">The id that the first new one will have.</param>
    public TouchedElements(int firstNew) => _firstNew = _nextNew = firstNew;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _earlier.Count == 0 && _nextNew == _firstNew;

    /// <summary>Adds one; new ones count up.</summary>
    public void Add(int id)
    {
        if (id < _firstNew)
        {
            _earlier.Add(id);
        }
        else
        {
            _nextNew = Math.Max(_nextNew, id + 1);
        }
    }

    /// <summary>All of them, ascending.</summary>
    public IEnumerable<int> InOrder() => _earlier.Order().Concat(Enumerable.Range(_firstNew, _nextNew - _firstNew));
}
