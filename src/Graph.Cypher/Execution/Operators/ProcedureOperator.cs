using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows of a procedure for each row of the input.</summary>
internal sealed class ProcedureOperator(QueryContext context, Operator input, ProcedureSource source) : Operator(context)
{
    private List<Value[]> _rows = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _rows = [];
        _next = 0;
    }

    public override bool Next()
    {
        while (_next == _rows.Count)
        {
            if (!input.Next())
            {
                return false;
            }

            Context.Budget.Step();
            _rows = [.. source.Procedure(Context, Array.ConvertAll(source.Arguments, argument => argument(Context)))];
            _next = 0;
            if (source.IsUnit)
            {
                _rows = [];
                return true;
            }

            if (_rows.Count == 0 && source.IsOptional)
            {
                Array.ForEach(source.Yields, yield => Row[yield.Slot] = Value.Null);
                return true;
            }
        }

        var row = _rows[_next++];
        foreach (var (field, slot) in source.Yields)
        {
            Row[slot] = row[field];
        }

        return true;
    }
}
