namespace Graph.Cypher.Execution.Operators;

/// <summary>Takes all rows before it gives the first, so that what comes behind does not disturb what comes before.</summary>
internal sealed class EagerOperator(QueryContext context, Operator input, int[] slots) : Operator(context)
{
    private readonly KeptRows _kept = new(context, slots);
    private bool _filled;
    private int _next;

    public override void Open()
    {
        input.Open();
        _kept.Clear();
        _filled = false;
        _next = 0;
    }

    public override bool Next()
    {
        if (!_filled)
        {
            while (input.Next())
            {
                Context.Budget.Step();
                _kept.Keep();
            }

            _filled = true;
        }

        if (_next == _kept.Count)
        {
            return false;
        }

        _kept.Restore(_next++);
        return true;
    }
}
