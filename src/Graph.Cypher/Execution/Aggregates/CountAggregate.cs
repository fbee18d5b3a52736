using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>count</c>.</summary>
internal sealed class CountAggregate : Aggregate
{
    private long _count;

    public override void Add(Value value) => _count++;

    public override Value Result() => Value.Of(_count);
}
