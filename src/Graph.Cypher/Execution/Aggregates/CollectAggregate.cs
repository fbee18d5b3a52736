using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>collect</c>.</summary>
internal sealed class CollectAggregate(QueryBudget budget) : Aggregate
{
    private readonly GrowingList _items = new();

    public override void Add(Value value)
    {
        budget.Take(ValueSize.Of(value));
        _items.Add(value);
    }

    public override Value Result() => Value.Of(_items);
}
