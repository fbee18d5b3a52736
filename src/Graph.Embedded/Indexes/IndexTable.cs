namespace Graph.Embedded.Indexes;

/// <summary>All value indexes of a state, by name and by the token they cover. Immutable.</summary>
internal sealed class IndexTable
{
    private readonly ValueIndex[] _indexes;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<(bool OnRelationships, int Token), string[]> _namesByToken;

    private IndexTable(ValueIndex[] indexes)
    {
        _indexes = indexes;
        _places = indexes.Select((index, place) => (index.Rule.Name, place)).ToDictionary(StringComparer.Ordinal);
        _namesByToken = indexes.GroupBy(index => (index.Rule.OnRelationships, index.Token))
            .ToDictionary(group => group.Key, group => group.Select(index => index.Rule.Name).ToArray());
    }

    // The same indexes in a later state: only what is in them differs.
    private IndexTable(IndexTable other, ValueIndex[] indexes) => (_indexes, _places, _namesByToken) = (indexes, other._places, other._namesByToken);

    public static IndexTable Empty { get; } = new([]);

    /// <summary>All indexes, by name.</summary>
    public IEnumerable<ValueIndex> All => _indexes;

    public ValueIndex? Find(string name) => _places.TryGetValue(name, out var place) ? _indexes[place] : null;

    /// <summary>The names of the indexes over a label (or type), in order.</summary>
    public ReadOnlySpan<string> NamesOf(bool onRelationships, int token) => _namesByToken.GetValueOrDefault((onRelationships, token));

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
