namespace Graph.Cypher.Execution;

/// <summary>The row as it stands, once.</summary>
internal sealed class ArgumentOperator(QueryContext context) : Operator(context)
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        Context.Budget.Step();
        var first = !_given;
        _given = true;
        return first;
    }
}
