using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary>Hands each value on once.</summary>
internal sealed class DistinctAggregate(Aggregate inner, QueryBudget budget) : Aggregate
{
    private readonly HashSet<Value> _seen = new(Equivalence.Instance);

    /// <summary>The aggregate over the distinct values.</summary>
    public Aggregate Inner => inner;

    public override void Add(Value value)
    {
        if (_seen.Add(value))
        {
            budget.Take(24 + ValueSize.Of(value));
            inner.Add(value);
        }
    }

    public override Value Result() => inner.Result();
}
