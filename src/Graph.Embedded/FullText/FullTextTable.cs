using System.Collections.Immutable;

namespace Graph.Embedded.FullText;

/// <summary>All full-text indexes of a state, in the order of their names. Immutable.</summary>
internal sealed class FullTextTable
{
    private readonly ImmutableSortedDictionary<string, FullTextIndex> _byName;

    private FullTextTable(ImmutableSortedDictionary<string, FullTextIndex> byName) => _byName = byName;

    public static FullTextTable Empty { get; } = new(ImmutableSortedDictionary.Create<string, FullTextIndex>(StringComparer.Ordinal));

    public bool IsEmpty => _byName.IsEmpty;

    public IEnumerable<FullTextIndex> All => _byName.Values;

    public FullTextIndex? Find(string name) => _byName.GetValueOrDefault(name);

    public FullTextTable With(FullTextIndex index) => new(_byName.SetItem(index.Rule.Name, index));

    public FullTextTable Without(string name) => new(_byName.Remove(name));
}
