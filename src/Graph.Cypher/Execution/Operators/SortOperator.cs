using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>All rows in order; equal ones stay in the order they came. With a limit only that many are kept.</summary>
/// <param name="context">The run.</param>
/// <param name="input">The rows.</param>
/// <param name="slots">The slots that live on.</param>
/// <param name="keys">What they are sorted by.</param>
/// <param name="limit">How many are wanted; null for all.</param>
/// <param name="comesInOrder">Whether the rows come by the first key already: with enough of them, no later one can be wanted.</param>
internal sealed class SortOperator(QueryContext context, Operator input, int[] slots, SortKey[] keys, RowCount? limit, bool comesInOrder) : Operator(context)
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
                if (comesInOrder && ComesTooLate())
                {
                    break;
                }

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

    // Behind the last that is kept by the first key alone, among values that an index and a sort order alike.
    private bool ComesTooLate()
    {
        if (_last is null || _keys[0].Kind is not (ValueKind.Integer or ValueKind.Float or ValueKind.String or ValueKind.Boolean
            or ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime))
        {
            return false;
        }

        var order = ValueOrder.Instance.Compare(_keys[0], _last[slots.Length]);
        return keys[0].Descending ? order < 0 : order > 0;
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
