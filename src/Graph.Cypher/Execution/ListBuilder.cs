using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Gathers the items of a list that an expression makes, in the memory that is left for it.</summary>
internal sealed class ListBuilder(QueryBudget budget, int expected = 0)
{
    private const int BytesPerTake = 64 * 1024;

    private readonly GrowingList _items = new(expected);
    private long _taken;
    private long _untaken;

    /// <summary>Puts an item at the end.</summary>
    public void Add(Value item)
    {
        _items.Add(item);
        _untaken += ValueSize.Of(item);
        if (_untaken >= BytesPerTake)
        {
            budget.Take(_untaken);
            (_taken, _untaken) = (_taken + _untaken, 0);
        }
    }

    /// <summary>Puts items of another list at the end.</summary>
    public void Add(IReadOnlyList<Value> list, int first, int count)
    {
        for (var index = first; index < first + count; index++)
        {
            Add(list[index]);
        }
    }

    /// <summary>The list; whoever keeps it takes memory for it himself.</summary>
    public Value Finish()
    {
        budget.Release(_taken);
        return Value.Of(_items);
    }
}
