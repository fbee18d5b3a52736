namespace Graph.Cypher.Execution.Operators;

/// <summary>Takes all rows and gives none.</summary>
internal sealed class EmptyResultOperator(QueryContext context, Operator input) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Context.Budget.Step();
        }

        return false;
    }
}
