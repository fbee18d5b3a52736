using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>count</c>.</summary>
internal sealed class CountAggregate : Aggregate
{
    private long _count;

    public override void Add(Value value) => _count++;

    /// <summary>Counts so many at once.</summary>
    public void Add(long times) => _count += times;

    public override Value Result() => Value.Of(_count);
}
