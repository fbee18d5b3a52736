namespace Graph.Cypher.Execution.Operators;

/// <summary>The first rows only. LIMIT 0 still asks once, so that writes below, which end in a barrier, happen.</summary>
internal sealed class LimitOperator(QueryContext context, Operator input, RowCount count) : Operator(context)
{
    private long _left = -1;
    private bool _done;

    public override void Open()
    {
        input.Open();
        _left = -1;
        _done = false;
    }

    public override bool Next()
    {
        if (_done)
        {
            return false;
        }

        if (_left < 0)
        {
            _left = count.Of(Context);
        }

        if (_left == 0)
        {
            _done = true;
            if (Context.Changes is not null)
            {
                input.Next();
            }

            return false;
        }

        _left--;
        _done = _left == 0;
        return input.Next();
    }
}
