namespace Graph.Cypher.Values;

/// <summary>
/// A set that becomes many small ones when it is large, so that none of its growths goes through millions of items at
/// once, which would outlast a time limit.
/// </summary>
internal sealed class SplittingSet<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly HashSet<T> _whole = new(comparer);
    private HashSet<T>[]? _parts;

    /// <summary>Adds an item; false when it is there already.</summary>
    public bool Add(T item)
    {
        if (_parts is null)
        {
            if (_whole.Count < Splitting.LargestWhole)
            {
                return _whole.Add(item);
            }

            Split();
        }

        return _parts![Splitting.PartOf(comparer, item)].Add(item); // made above
    }

    /// <summary>Forgets all items.</summary>
    public void Clear()
    {
        _whole.Clear();
        _parts = null;
    }

    private void Split()
    {
        _parts = new HashSet<T>[Splitting.Parts];
        for (var part = 0; part < _parts.Length; part++)
        {
            _parts[part] = new HashSet<T>(comparer);
        }

        foreach (var item in _whole)
        {
            _parts[Splitting.PartOf(comparer, item)].Add(item);
        }

        _whole.Clear();
        _whole.TrimExcess();
    }
}
