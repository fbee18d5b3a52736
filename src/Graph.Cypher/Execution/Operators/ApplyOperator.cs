namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows of an inner plan for each outer row.</summary>
internal sealed class ApplyOperator(QueryContext context, Operator outer, Operator inner) : Operator(context)
{
    private bool _inside;

    public override void Open()
    {
        outer.Open();
        _inside = false;
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (!_inside)
            {
                if (!outer.Next())
                {
                    return false;
                }

                inner.Open();
                _inside = true;
            }

            if (inner.Next())
            {
                return true;
            }

            _inside = false;
        }
    }
}
