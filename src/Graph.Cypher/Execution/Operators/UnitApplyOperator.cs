namespace Graph.Cypher.Execution.Operators;

/// <summary>Runs an inner plan to its end for each outer row and keeps the row as it is.</summary>
internal sealed class UnitApplyOperator(QueryContext context, Operator outer, Operator inner) : Operator(context)
{
    public override void Open() => outer.Open();

    public override bool Next()
    {
        if (!outer.Next())
        {
            return false;
        }

        inner.Open();
        while (inner.Next())
        {
            Context.Budget.Step();
        }

        return true;
    }
}
