namespace Graph.Embedded.Indexes;

/// <summary>All value indexes of a state, by name and by the token they cover. Immutable.</summary>
internal sealed class IndexTable
{
    private readonly ValueIndex[] _indexes;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<(bool OnRelationships, int Token), string[]> _namesByToken;
    private readonly HashSet<(bool OnRelationships, int Token, int Key)> _covered;

    private IndexTable(ValueIndex[] indexes)
    {
        _indexes = indexes;
        _places = indexes.Select((index, place) => (index.Rule.Name, place)).ToDictionary(StringComparer.Ordinal);
        _namesByToken = indexes.GroupBy(index => (index.Rule.OnRelationships, index.Token))
            .ToDictionary(group => group.Key, group => group.Select(index => index.Rule.Name).ToArray());
        _covered = [.. indexes.SelectMany(index => index.Keys.Select(key => (index.Rule.OnRelationships, index.Token, key)))];
    }

    // The same indexes in a later state: only what is in them differs.
    private IndexTable(IndexTable other, ValueIndex[] indexes) =>
        (_indexes, _places, _namesByToken, _covered) = (indexes, other._places, other._namesByToken, other._covered);

    public static IndexTable Empty { get; } = new([]);

    /// <summary>All indexes, by name.</summary>
    public IEnumerable<ValueIndex> All => _indexes;

    public ValueIndex? Find(string name) => _places.TryGetValue(name, out var place) ? _indexes[place] : null;

    /// <summary>The names of the indexes over a label (or type), in order.</summary>
    public ReadOnlySpan<string> NamesOf(bool onRelationships, int token) => _namesByToken.GetValueOrDefault((onRelationships, token));

    /// <summary>Whether an index over one of these labels (or types) holds values of a key.</summary>
    public bool Cover(bool onRelationships, ReadOnlySpan<int> tokens, int key)
    {
        foreach (var token in tokens)
        {
            if (_covered.Contains((onRelationships, token, key)))
            {
                return true;
            }
        }

        return false;
    }

    public IndexTable With(ValueIndex index)
    {
        if (!_places.TryGetValue(index.Rule.Name, out var place))
        {
            return new IndexTable([.. _indexes.Append(index).OrderBy(other => other.Rule.Name, StringComparer.Ordinal)]);
        }

        var indexes = _indexes.AsSpan().ToArray();
        indexes[place] = index;
        return new IndexTable(this, indexes);
    }

    public IndexTable Without(string name) => new(Array.FindAll(_indexes, index => index.Rule.Name != name));
}
