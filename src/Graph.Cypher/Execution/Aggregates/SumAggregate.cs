using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary><c>sum</c>: 0 over nothing; an integer over integers only, as long as it fits one.</summary>
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

        _sum = _any ? Sum(_sum, value) : value;
        _any = true;
    }

    private static Value Sum(Value left, Value right)
    {
        if (left.Kind != ValueKind.Integer || right.Kind != ValueKind.Integer)
        {
            return Arithmetic.Add(left, right);
        }

        var (one, other) = (left.AsInteger(), right.AsInteger());
        var sum = unchecked(one + other);
        var overflows = ((one ^ sum) & (other ^ sum)) < 0;
        return overflows ? Value.Of((double)one + other) : Value.Of(sum);
    }

    public override Value Result() => _sum;
}
