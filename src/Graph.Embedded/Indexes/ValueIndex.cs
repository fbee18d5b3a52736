using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>
/// The entries of a range index, text index or unique constraint, in the order of their values. Changed only by the write
/// transaction that made this copy of it.
/// </summary>
internal sealed class ValueIndex
{
    private readonly int[] _keys;
    private readonly object? _owner;
    private IndexEntries _entries;

    public ValueIndex(SchemaRule rule, Tokens tokens, object owner)
    {
        Rule = rule;
        Token = (rule.OnRelationships ? tokens.Types : tokens.Labels).Ensure(rule.Tokens[0]);
        _keys = [.. rule.Properties.Select(tokens.Keys.Ensure)];
        _entries = new IndexEntries(isComposite: _keys.Length > 1);
        _owner = owner;
    }

    private ValueIndex(ValueIndex other, object owner)
    {
        (Rule, Token, _keys, _entries, Distinct, _owner) = (other.Rule, other.Token, other._keys, other._entries, other.Distinct, owner);
    }

    public SchemaRule Rule { get; }

    /// <summary>The token of the label or type it covers.</summary>
    public int Token { get; }

    /// <summary>The tokens of its properties' keys, in its order.</summary>
    public IReadOnlyList<int> Keys => _keys;

    public bool IsUnique => Rule.Kind == SchemaKind.UniqueConstraint;

    /// <summary>How many elements are in it.</summary>
    public long Count => _entries.Count;

    /// <summary>How many different values it holds.</summary>
    public long Distinct { get; private set; }

    public ValueIndex OwnedBy(object owner) => ReferenceEquals(_owner, owner) ? this : new ValueIndex(this, owner);

    public bool Covers(int key) => Array.IndexOf(_keys, key) >= 0;

    /// <summary>The entry of an element with these properties; false where it is not in the index, as it lacks one of them.</summary>
    public bool TryKeyOf(int id, in Properties properties, out IndexKey key)
    {
        key = default;
        var first = properties[_keys[0]];
        if (first.IsNull || (Rule.Kind == SchemaKind.TextIndex && first.Kind != ValueKind.String))
        {
            return false;
        }

        var rest = _keys.Length == 1 ? null : new Value[_keys.Length - 1];
        for (var index = 1; index < _keys.Length; index++)
        {
            rest![index - 1] = properties[_keys[index]]; // there is a rest where there is a second key
            if (rest[index - 1].IsNull)
            {
                return false;
            }
        }

        key = new IndexKey(first, rest, id);
        return true;
    }

    /// <summary>Adds an entry; in a unique constraint nothing else has its values, as the caller has looked.</summary>
    public void Add(in IndexKey key, object owner)
    {
        Distinct += (!IsUnique || !IsFindable(key)) && AnyWith(key) ? 0 : 1;
        _entries.Add(key, owner);
    }

    public void Remove(in IndexKey key, object owner)
    {
        _entries.Remove(key, owner);
        Distinct -= AnyWith(key) ? 0 : 1;
    }

    /// <summary>Puts in the entries of an empty index all at once.</summary>
    public void Fill(IndexKey[] keys, QueryBudget budget)
    {
        Sort(keys, budget);
        _entries.Fill(keys);
        Distinct = 0;
        for (var index = 0; index < keys.Length; index++)
        {
            Distinct += index > 0 && keys[index].CompareValues(keys[index - 1]) == 0 ? 0 : 1;
        }
    }

    // The library wraps what a comparison throws.
    private static void Sort(IndexKey[] keys, QueryBudget budget)
    {
        try
        {
            Array.Sort(keys, (left, right) =>
            {
                budget.Step();
                return default(IndexKeyComparer).Compare(left, right);
            });
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is GraphException stopped)
        {
            throw stopped;
        }
    }

    /// <summary>Another element with the same values, or −1; values that equal nothing have none.</summary>
    public int OtherWith(in IndexKey key)
    {
        if (!IsFindable(key))
        {
            return -1;
        }

        var visitor = new OtherVisitor(key);
        _entries.VisitFrom(key with { Id = -1 }, ref visitor);
        return visitor.Found;
    }

    /// <summary>A pair of elements with the same values, where there is one.</summary>
    public (int First, int Second)? FirstDuplicate()
    {
        var visitor = new DuplicateVisitor();
        _entries.VisitAll(ref visitor);
        return visitor.Found;
    }

    public void Seek(ReadOnlySpan<Value> values, List<long> into)
    {
        if (values.Length != _keys.Length)
        {
            throw new ArgumentException($"The index {Rule.Name} is over {_keys.Length} properties, not {values.Length}.", nameof(values));
        }

        var key = new IndexKey(values[0], values.Length == 1 ? null : values[1..].ToArray(), -1);
        if (IsFindable(key))
        {
            var visitor = new EqualVisitor(key, IsUnique, into);
            _entries.VisitFrom(key, ref visitor);
        }
    }

    public void SeekRange(in ValueRange range, List<long> into)
    {
        var visitor = new RangeVisitor(range, into);
        if (range.Lower is { } lower)
        {
            _entries.VisitFrom(IndexKey.Before(lower), ref visitor);
        }
        else
        {
            // Values of the groups before are passed over; groups are few, and an index seldom mixes them.
            _entries.VisitAll(ref visitor);
        }
    }

    public void SeekPrefix(string prefix, List<long> into)
    {
        var visitor = new PrefixVisitor(prefix, into);
        _entries.VisitFrom(IndexKey.Before(Value.Of(prefix)), ref visitor);
    }

    private static bool IsFindable(in IndexKey key) =>
        ValueOrder.EqualsItself(key.First) && (key.Rest is null || Array.TrueForAll(key.Rest, value => ValueOrder.EqualsItself(value)));

    private bool AnyWith(in IndexKey key)
    {
        var visitor = new OtherVisitor(key with { Id = -1 });
        _entries.VisitFrom(key with { Id = -1 }, ref visitor);
        return visitor.Found >= 0;
    }

    private struct OtherVisitor(IndexKey key) : ITreeVisitor<IndexKey>
    {
        public int Found { get; private set; } = -1;

        public bool Visit(in IndexKey entry)
        {
            var same = entry.CompareValues(key) == 0;
            if (same && entry.Id != key.Id)
            {
                Found = entry.Id;
            }

            return same && Found < 0;
        }
    }

    private struct DuplicateVisitor : ITreeVisitor<IndexKey>
    {
        private IndexKey? _last;

        public (int First, int Second)? Found { get; private set; }

        public bool Visit(in IndexKey entry)
        {
            if (_last is { } last && last.CompareValues(entry) == 0 && IsFindable(entry))
            {
                Found = (last.Id, entry.Id);
            }

            _last = entry;
            return Found is null;
        }
    }

    private readonly struct EqualVisitor(IndexKey key, bool isUnique, List<long> into) : ITreeVisitor<IndexKey>
    {
        public bool Visit(in IndexKey entry)
        {
            var same = entry.CompareValues(key) == 0;
            if (same)
            {
                into.Add(entry.Id);
            }

            return same && !isUnique;
        }
    }

    private readonly struct RangeVisitor(ValueRange range, List<long> into) : ITreeVisitor<IndexKey>
    {
        private readonly int _group = range.Lower is { } lower ? ValueOrder.GroupOf(lower) : range.Upper is { } upper ? ValueOrder.GroupOf(upper) : -1;

        public bool Visit(in IndexKey entry)
        {
            var group = ValueOrder.GroupOf(entry.First);
            if (_group >= 0 && group != _group)
            {
                return group < _group;
            }

            if (range.Upper is { } upper && ValueOrder.Compare(entry.First, upper) is var above && (above > 0 || (above == 0 && !range.UpperInclusive)))
            {
                return false;
            }

            if (range.LowerInclusive || range.Lower is not { } lower || ValueOrder.Compare(entry.First, lower) != 0)
            {
                into.Add(entry.Id);
            }

            return true;
        }
    }

    private readonly struct PrefixVisitor(string prefix, List<long> into) : ITreeVisitor<IndexKey>
    {
        public bool Visit(in IndexKey entry)
        {
            var begins = entry.First.Kind == ValueKind.String && entry.First.AsString().StartsWith(prefix, StringComparison.Ordinal);
            if (begins)
            {
                into.Add(entry.Id);
            }

            return begins;
        }
    }
}
