using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>min</c> (sign −1) and <c>max</c> (sign 1), over values of any types.</summary>
internal sealed class ExtremeAggregate(int sign) : Aggregate
{
    private Value _best;

    public override void Add(Value value)
    {
        if (_best.IsNull || ValueOrder.Instance.Compare(value, _best) * sign > 0)
        {
            _best = value;
        }
    }

    public override Value Result() => _best;
}
