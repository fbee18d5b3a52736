using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>sum</c>: 0 over nothing; an integer over integers only.</summary>
internal sealed class SumAggregate : Aggregate
{
    private Value _sum = Value.Of(0L);
    private bool _any;

    public override void Add(Value value)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw CypherErrors.WrongArgument("sum", "a numeric value or a duration", value);
        }

        _sum = _any ? Arithmetic.Add(_sum, value) : value;
        _any = true;
    }

    public override Value Result() => _sum;
}
