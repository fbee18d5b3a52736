namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows without the first ones.</summary>
internal sealed class SkipOperator(QueryContext context, Operator input, RowCount count) : Operator(context)
{
    private bool _skipped;

    public override void Open()
    {
        input.Open();
        _skipped = false;
    }

    public override bool Next()
    {
        if (!_skipped)
        {
            _skipped = true;
            for (var left = count.Of(Context); left > 0; left--)
            {
                if (!input.Next())
                {
                    return false;
                }
            }
        }

        return input.Next();
    }
}
