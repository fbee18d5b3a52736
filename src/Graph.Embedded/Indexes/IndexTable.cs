using System.Collections.Immutable;

namespace Graph.Embedded.Indexes;

/// <summary>All value indexes of a state, by name and by the token they cover. Immutable.</summary>
internal sealed class IndexTable
{
    private readonly ImmutableDictionary<string, ValueIndex> _byName;
    private readonly ImmutableDictionary<(bool OnRelationships, int Token), ImmutableArray<string>> _namesByToken;

    private IndexTable(
        ImmutableDictionary<string, ValueIndex> byName, ImmutableDictionary<(bool OnRelationships, int Token), ImmutableArray<string>> namesByToken) =>
        (_byName, _namesByToken) = (byName, namesByToken);

    public static IndexTable Empty { get; } = new(
        ImmutableDictionary.Create<string, ValueIndex>(StringComparer.Ordinal),
        ImmutableDictionary<(bool OnRelationships, int Token), ImmutableArray<string>>.Empty);

    /// <summary>All indexes, without order.</summary>
    public IEnumerable<ValueIndex> All => _byName.Values;

    public ValueIndex? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The names of the indexes over a label (or type), in order.</summary>
    public ImmutableArray<string> NamesOf(bool onRelationships, int token) =>
        _namesByToken.GetValueOrDefault((onRelationships, token), []);

    public IndexTable With(ValueIndex index)
    {
        var byName = _byName.SetItem(index.Rule.Name, index);
        if (_byName.ContainsKey(index.Rule.Name))
        {
            return new IndexTable(byName, _namesByToken);
        }

        var key = (index.Rule.OnRelationships, index.Token);
        var names = NamesOf(index.Rule.OnRelationships, index.Token).Add(index.Rule.Name).Sort(StringComparer.Ordinal);
        return new IndexTable(byName, _namesByToken.SetItem(key, names));
    }

    public IndexTable Without(string name)
    {
        var index = _byName[name];
        var key = (index.Rule.OnRelationships, index.Token);
        return new IndexTable(_byName.Remove(name), _namesByToken.SetItem(key, NamesOf(key.OnRelationships, key.Token).Remove(name)));
    }
}
