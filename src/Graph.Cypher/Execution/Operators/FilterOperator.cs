namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows for which all conditions hold.</summary>
internal sealed class FilterOperator(QueryContext context, Operator input, Evaluator[] conditions) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Context.Budget.Step();
            if (Holds())
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds()
    {
        foreach (var condition in conditions)
        {
            if (!Truth.Holds(condition(Context)))
            {
                return false;
            }
        }

        return true;
    }
}
