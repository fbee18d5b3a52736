namespace Graph.Cypher.Execution;

/// <summary>Counts the rows of another operator.</summary>
internal sealed class ProfiledOperator(QueryContext context, Operator inner, OperatorProfile profile) : Operator(context)
{
    public override void Open() => inner.Open();

    public override bool Next()
    {
        var found = inner.Next();
        profile.Rows += found ? 1 : 0;
        return found;
    }
}
