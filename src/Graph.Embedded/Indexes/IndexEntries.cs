using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>
/// The entries of an index in order. Ids are what most indexes are over: as long as all values are whole numbers, they lie
/// in a tree of nothing but numbers, which is half as large and searched in half the time. The first other value takes all
/// of them into a tree of any values, for good. Copying the struct is a fork, as with the trees.
/// </summary>
/// <param name="isComposite">Whether the index is over several properties.</param>
internal struct IndexEntries(bool isComposite)
{
    private const double TwoToThe63 = 9_223_372_036_854_775_808d;

    private OrderedTree<NumberKey, NumberKeyComparer> _numbers;
    private OrderedTree<IndexKey, IndexKeyComparer> _any;
    private bool _isOfAny = isComposite;

    /// <summary>How many there are.</summary>
    public readonly long Count => _isOfAny ? _any.Count : _numbers.Count;

    /// <summary>Puts in entries in ascending order, where there are none yet.</summary>
    public void Fill(IndexKey[] sorted)
    {
        _isOfAny |= !Array.TrueForAll(sorted, IsNumber);
        if (_isOfAny)
        {
            _any = OrderedTree<IndexKey, IndexKeyComparer>.FromSorted(sorted);
        }
        else
        {
            _numbers = OrderedTree<NumberKey, NumberKeyComparer>.FromSorted(Array.ConvertAll(sorted, NumberOf));
        }
    }

    public void Add(in IndexKey key, object owner)
    {
        if (!_isOfAny && !IsNumber(key))
        {
            TakeAny();
        }

        if (_isOfAny)
        {
            _any.Add(key, owner);
        }
        else
        {
            _numbers.Add(NumberOf(key), owner);
        }
    }

    public void Remove(in IndexKey key, object owner)
    {
        if (_isOfAny)
        {
            _any.Remove(key, owner);
        }
        else if (FirstFrom(key) is { } number)
        {
            // A value that became 1.0 where it was 1 is still here as 1.
            _numbers.Remove(number, owner);
        }
    }

    /// <summary>Shows the visitor all entries from a key on, in order, until it has enough.</summary>
    public readonly void VisitFrom<TVisitor>(in IndexKey from, ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<IndexKey>
    {
        if (_isOfAny)
        {
            _any.VisitFrom(from, ref visitor);
        }
        else if (FirstFrom(from) is { } first)
        {
            var widening = new Widening<TVisitor>(visitor);
            _numbers.VisitFrom(first, ref widening);
            visitor = widening.Visitor;
        }
    }

    /// <summary>Shows the visitor all entries in order, until it has enough.</summary>
    public readonly void VisitAll<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<IndexKey>
    {
        if (_isOfAny)
        {
            _any.VisitAll(ref visitor);
            return;
        }

        var widening = new Widening<TVisitor>(visitor);
        _numbers.VisitAll(ref widening);
        visitor = widening.Visitor;
    }

    private static bool IsNumber(IndexKey key) => key.First.Kind == ValueKind.Integer;

    private static NumberKey NumberOf(IndexKey key) => new(key.First.AsInteger(), key.Id);

    /// <summary>Where the numbers begin that are not before a key of any value; null where there are none.</summary>
    private static NumberKey? FirstFrom(in IndexKey key)
    {
        if (key.First.Kind == ValueKind.Integer)
        {
            return NumberOf(key);
        }

        var all = new NumberKey(long.MinValue, int.MinValue);
        if (key.First.Kind != ValueKind.Float || double.IsNaN(key.First.AsFloat()))
        {
            return ValueOrder.Compare(key.First, Value.Of(0)) < 0 ? all : null;
        }

        var number = key.First.AsFloat();
        var next = Math.Ceiling(number);
        return next >= TwoToThe63 ? null : next < -TwoToThe63 ? all : new NumberKey((long)next, next == number ? key.Id : int.MinValue);
    }

    private void TakeAny()
    {
        var visitor = new Gathering([]);
        VisitAll(ref visitor);
        _any = OrderedTree<IndexKey, IndexKeyComparer>.FromSorted([.. visitor.Keys]);
        _numbers = default;
        _isOfAny = true;
    }

    private struct Widening<TVisitor>(TVisitor visitor) : ITreeVisitor<NumberKey>
        where TVisitor : struct, ITreeVisitor<IndexKey>
    {
        /// <summary>What sees the entries, with all it has gathered.</summary>
        public TVisitor Visitor = visitor;

        public bool Visit(in NumberKey key) => Visitor.Visit(new IndexKey(Value.Of(key.Number), null, key.Id));
    }

    private readonly struct Gathering(List<IndexKey> keys) : ITreeVisitor<IndexKey>
    {
        public List<IndexKey> Keys => keys;

        public bool Visit(in IndexKey key)
        {
            keys.Add(key);
            return true;
        }
    }
}
