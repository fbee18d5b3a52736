using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary>Hands each value on once.</summary>
internal sealed class DistinctAggregate(Aggregate inner, QueryBudget budget) : Aggregate
{
    // An entry of the set, and as much again for room to grow.
    private const int BytesOfAnEntry = 64;

    private readonly SplittingSet<Value> _seen = new(Equivalence.Instance);

    /// <summary>The aggregate over the distinct values.</summary>
    public Aggregate Inner => inner;

    public override void Add(Value value)
    {
        if (_seen.Add(value))
        {
            budget.Take(BytesOfAnEntry + ValueSize.Of(value));
            inner.Add(value);
        }
    }

    public override Value Result() => inner.Result();
}
