using Graph.Cypher.Execution.Aggregates;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Groups rows by keys and aggregates each group; groups come in the order of their first rows.</summary>
internal sealed class AggregateOperator(
    QueryContext context, Operator input, (int Slot, Evaluator Value)[] keys, AggregateItem[] items, RowWeight? weight = null) : Operator(context)
{
    private readonly SplittingMap<Value[], int> _numbers = new(RowKey.Instance);
    private readonly List<(Value[] Key, Aggregate[] Aggregates)> _groups = [];
    private Value[] _probe = new Value[keys.Length];
    private bool _filled;
    private int _next;

    public override void Open()
    {
        input.Open();
        _numbers.Clear();
        _groups.Clear();
        _filled = false;
        _next = 0;
    }

    public override bool Next()
    {
        if (!_filled)
        {
            Fill();
            _filled = true;
        }

        if (_next == _groups.Count)
        {
            return false;
        }

        var (key, aggregates) = _groups[_next++];
        for (var index = 0; index < keys.Length; index++)
        {
            Row[keys[index].Slot] = key[index];
        }

        for (var index = 0; index < items.Length; index++)
        {
            Row[items[index].Slot] = aggregates[index].Result();
        }

        return true;
    }

    private void Fill()
    {
        if (keys.Length == 0)
        {
            AddGroup();
        }

        while (input.Next())
        {
            Context.Budget.Step();
            var times = weight is null ? 1 : weight(Context);
            if (times == 0)
            {
                continue;
            }

            var aggregates = GroupOfRow();
            for (var index = 0; index < items.Length; index++)
            {
                items[index].Add(Context, aggregates[index], times);
            }
        }
    }

    private Aggregate[] GroupOfRow()
    {
        if (keys.Length == 0)
        {
            return _groups[0].Aggregates;
        }

        for (var index = 0; index < keys.Length; index++)
        {
            _probe[index] = keys[index].Value(Context);
            Context.Budget.Walk(_probe[index]);
        }

        return _numbers.TryGetValue(_probe, out var number) ? _groups[number].Aggregates : AddGroup();
    }

    private Aggregate[] AddGroup()
    {
        var key = _probe;
        _probe = new Value[keys.Length];
        Context.Budget.Take(128 + key.Sum(ValueSize.Of) + (64 * items.Length));
        var aggregates = Array.ConvertAll(items, item => item.Start(Context));
        _numbers.Add(key, _groups.Count);
        _groups.Add((key, aggregates));
        return aggregates;
    }
}
