namespace Graph.Cypher.Execution.Operators;

/// <summary>For each row of its input all that a search from it finds; each find is set into the row as it comes.</summary>
internal abstract class RowSearchOperator(QueryContext context, Operator input) : Operator(context)
{
    private IEnumerator<bool> _found = Enumerable.Empty<bool>().GetEnumerator();

    public override void Open()
    {
        input.Open();
        Forget();
        _found = Enumerable.Empty<bool>().GetEnumerator();
    }

    public override bool Next()
    {
        while (!_found.MoveNext())
        {
            Context.Budget.Step();
            Forget();
            if (!input.Next())
            {
                return false;
            }

            _found = Search().GetEnumerator();
        }

        return true;
    }

    /// <summary>Gives back what the last search holds.</summary>
    protected abstract void Forget();

    /// <summary>An item for each find, once it stands in the row.</summary>
    protected abstract IEnumerable<bool> Search();
}
