namespace Graph.Cypher.Values;

/// <summary>A dictionary that becomes many small ones when it is large, for the reason of <see cref="SplittingSet{T}"/>.</summary>
internal sealed class SplittingMap<TKey, TValue>(IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _whole = new(comparer);
    private Dictionary<TKey, TValue>[]? _parts;

    /// <summary>Finds what is kept for a key.</summary>
    public bool TryGetValue(TKey key, out TValue? value) => DictionaryOf(key).TryGetValue(key, out value);

    /// <summary>Keeps a value for a key that is not there yet.</summary>
    public void Add(TKey key, TValue value)
    {
        if (_parts is null && _whole.Count >= Splitting.LargestWhole)
        {
            Split();
        }

        DictionaryOf(key).Add(key, value);
    }

    /// <summary>Forgets all keys.</summary>
    public void Clear()
    {
        _whole.Clear();
        _parts = null;
    }

    private Dictionary<TKey, TValue> DictionaryOf(TKey key) => _parts is null ? _whole : _parts[Splitting.PartOf(comparer, key)];

    private void Split()
    {
        _parts = new Dictionary<TKey, TValue>[Splitting.Parts];
        for (var part = 0; part < _parts.Length; part++)
        {
            _parts[part] = new Dictionary<TKey, TValue>(comparer);
        }

        foreach (var (key, value) in _whole)
        {
            DictionaryOf(key).Add(key, value);
        }

        _whole.Clear();
        _whole.TrimExcess();
    }
}
