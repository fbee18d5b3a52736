using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>All rows in order; equal ones stay in the order they came. With a limit only that many are kept.</summary>
internal sealed class SortOperator(QueryContext context, Operator input, int[] slots, SortKey[] keys, RowCount? limit) : Operator(context)
{
    private const int SmallestHeap = 64;

    private readonly KeptRows _kept = new(context, slots);
    private readonly Value[] _keys = new Value[keys.Length];
    private Value[]? _last;
    private bool _filled;
    private int _next;

    public override void Open()
    {
        input.Open();
        _kept.Clear();
        _last = null;
        _filled = false;
        _next = 0;
    }

    public override bool Next()
    {
        if (!_filled)
        {
            Fill(limit?.Of(Context) ?? long.MaxValue);
            _filled = true;
        }

        if (_next == _kept.Count)
        {
            return false;
        }

        _kept.Restore(_next++);
        return true;
    }

    // With a limit the kept rows are cut back whenever they are twice as many: n log k, and stable.
    private void Fill(long wanted)
    {
        var room = wanted > int.MaxValue / 2 ? int.MaxValue : Math.Max(SmallestHeap, (int)wanted * 2);
        while (input.Next())
        {
            Context.Budget.Step();
            if (!IsWanted())
            {
                continue;
            }

            _keys.CopyTo(_kept.Keep(keys.Length), slots.Length);
            if (_kept.Count >= room)
            {
                Cut(wanted);
            }
        }

        Cut(wanted);
    }

    // Once as many are kept as are wanted, a row must come before the last of them.
    private bool IsWanted()
    {
        for (var index = 0; index < keys.Length; index++)
        {
            _keys[index] = keys[index].Value(Context);
            Context.Budget.Walk(_keys[index]);
        }

        return _last is null || Compare(_keys, _last.AsSpan(slots.Length)) < 0;
    }

    private void Cut(long wanted)
    {
        StableSort.Sort(_kept.Rows, Compare, Context.Budget);
        if (_kept.Count > wanted)
        {
            _kept.Truncate((int)wanted);
        }

        _last = _kept.Count == wanted && wanted > 0 ? _kept.Rows[^1] : null;
    }

    private int Compare(Value[] left, Value[] right) => Compare(left.AsSpan(slots.Length), right.AsSpan(slots.Length));

    private int Compare(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            var order = ValueOrder.Instance.Compare(left[index], right[index]);
            if (order != 0)
            {
                return keys[index].Descending ? -order : order;
            }
        }

        return 0;
    }
}
