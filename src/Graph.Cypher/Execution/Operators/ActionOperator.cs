namespace Graph.Cypher.Execution.Operators;

/// <summary>Does something for each row and keeps the row: CREATE, SET, REMOVE, DELETE.</summary>
internal sealed class ActionOperator(QueryContext context, Operator input, Action<QueryContext>[] actions) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        Context.Budget.Step();
        foreach (var action in actions)
        {
            action(Context);
        }

        return true;
    }
}
