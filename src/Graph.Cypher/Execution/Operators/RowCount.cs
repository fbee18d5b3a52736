using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The number of rows in SKIP or LIMIT, which is computed when it runs.</summary>
internal sealed class RowCount(string clause, params Evaluator[] parts)
{
    /// <summary>The number; a sum where there are several parts.</summary>
    public long Of(QueryContext context)
    {
        var sum = 0L;
        foreach (var part in parts)
        {
            var count = Read(part(context));
            sum = count > long.MaxValue - sum ? long.MaxValue : sum + count;
        }

        return sum;
    }

    private long Read(Value value)
    {
        if (value.IsNull)
        {
            throw CypherErrors.Type($"{clause} needs a non-negative integer, but got NULL");
        }

        if (value.Kind != ValueKind.Integer)
        {
            throw CypherErrors.Argument($"{clause}: Invalid input. Got {ValueText.ForMessage(value)}. Must be a non-negative integer.");
        }

        return value.AsInteger() >= 0
            ? value.AsInteger()
            : throw CypherErrors.Argument($"{clause}: Invalid input. '{value.AsInteger()}' is not a valid value. Must be a non-negative integer.");
    }
}
