using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>stDev</c> and <c>stDevP</c>, by Welford's method.</summary>
internal sealed class DeviationAggregate(bool sample) : Aggregate
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(Value value)
    {
        var number = Arguments.Number(sample ? "stDev" : "stDevP", value);
        _count++;
        var distance = number - _mean;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }

    public override Value Result()
    {
        if (_count == 0)
        {
            return Value.Null;
        }

        return Value.Of(_count == 1 ? 0.0 : Math.Sqrt(_squares / (sample ? _count - 1 : _count)));
    }
}
