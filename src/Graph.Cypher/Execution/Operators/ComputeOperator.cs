namespace Graph.Cypher.Execution.Operators;

/// <summary>Computes expressions into slots, for each row.</summary>
internal sealed class ComputeOperator(QueryContext context, Operator input, (int Slot, Evaluator Value)[] items) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        Context.Budget.Step();
        foreach (var (slot, value) in items)
        {
            Row[slot] = value(Context);
        }

        return true;
    }
}
