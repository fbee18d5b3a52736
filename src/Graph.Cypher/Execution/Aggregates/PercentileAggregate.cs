using Graph.Cypher.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>percentileCont</c> (interpolated) and <c>percentileDisc</c>.</summary>
internal sealed class PercentileAggregate(QueryBudget budget, bool interpolated) : Aggregate
{
    private readonly List<Value> _values = [];
    private double _percentile;

    /// <summary>The percentile aggregate itself, also below DISTINCT.</summary>
    public static PercentileAggregate Of(Aggregate aggregate) =>
        aggregate is DistinctAggregate distinct ? (PercentileAggregate)distinct.Inner : (PercentileAggregate)aggregate;

    /// <summary>Which percentile; the last one given counts.</summary>
    public void SetPercentile(Value percentile)
    {
        _percentile = Arguments.Number(interpolated ? "percentileCont" : "percentileDisc", percentile);
        if (_percentile is < 0 or > 1 || double.IsNaN(_percentile))
        {
            throw CypherErrors.Argument($"Invalid input '{ValueText.ForMessage(percentile)}' is not a valid argument, must be a number in the range 0.0 to 1.0");
        }
    }

    public override void Add(Value value)
    {
        Arguments.Number(interpolated ? "percentileCont" : "percentileDisc", value);
        budget.Take(ValueSize.Slot);
        _values.Add(value);
    }

    public override Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        StableSort.Sort(_values, ValueOrder.Instance.Compare, budget);
        return interpolated ? Interpolate() : _values[NearestRank()];
    }

    private int NearestRank() => Math.Clamp((int)Math.Ceiling(_percentile * _values.Count) - 1, 0, _values.Count - 1);

    private Value Interpolate()
    {
        var position = _percentile * (_values.Count - 1);
        var below = (int)Math.Floor(position);
        var above = (int)Math.Ceiling(position);
        if (below == above)
        {
            return _values[below];
        }

        var low = Numbers.ToDouble(_values[below]);
        var high = Numbers.ToDouble(_values[above]);
        return Value.Of((low * (above - position)) + (high * (position - below)));
    }
}
