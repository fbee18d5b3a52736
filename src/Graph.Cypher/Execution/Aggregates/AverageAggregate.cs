using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>avg</c>: null over nothing. The running mean moves by a share of each value, so that no sum overflows.</summary>
internal sealed class AverageAggregate : Aggregate
{
    private const long SecondsPerDay = 86_400;

    private long _count;
    private double _mean;
    private Value? _durations;

    public override void Add(Value value)
    {
        if (_count > 0 && (value.Kind == ValueKind.Duration) != (_durations is not null))
        {
            throw CypherErrors.Type("avg() cannot mix numbers and durations");
        }

        _count++;
        if (value.Kind == ValueKind.Duration)
        {
            _durations = _durations is { } sum ? Arithmetic.Add(sum, value) : value;
        }
        else if (value.IsNumber)
        {
            _mean += (Numbers.ToDouble(value) - _mean) / _count;
        }
        else
        {
            throw CypherErrors.WrongArgument("avg", "a numeric value or a duration", value);
        }
    }

    public override Value Result() => _count == 0
        ? Value.Null
        : _durations is { } sum ? Value.Of(InDays(Arithmetic.Divide(sum, Value.Of(_count)).AsDuration())) : Value.Of(_mean);

    // Hours beyond a day count as days here, though nowhere else.
    private static Duration InDays(Duration mean) => mean.Seconds < SecondsPerDay
        ? mean
        : mean with { Days = mean.Days + (mean.Seconds / SecondsPerDay), Seconds = mean.Seconds % SecondsPerDay };
}
