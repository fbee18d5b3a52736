using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The first of each set of equivalent rows.</summary>
internal sealed class DistinctOperator(QueryContext context, Operator input, int[] slots) : Operator(context)
{
    private readonly SplittingSet<Value[]> _seen = new(RowKey.Instance);

    public override void Open()
    {
        input.Open();
        _seen.Clear();
    }

    public override bool Next()
    {
        while (input.Next())
        {
            Context.Budget.Step();
            var key = new Value[slots.Length];
            for (var index = 0; index < slots.Length; index++)
            {
                key[index] = Row[slots[index]];
                Context.Budget.Walk(key[index]);
            }

            if (_seen.Add(key))
            {
                Context.Budget.Take(64 + key.Sum(ValueSize.Of));
                return true;
            }
        }

        return false;
    }
}
