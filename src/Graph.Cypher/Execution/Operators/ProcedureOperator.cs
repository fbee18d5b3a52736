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
            _rows.RemoveAll(row => !IsWanted(row));
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

        Show(_rows[_next++]);
        return true;
    }

    private bool IsWanted(Value[] row)
    {
        if (source.Where is null)
        {
            return true;
        }

        Show(row);
        return Truth.Holds(source.Where(Context));
    }

    private void Show(Value[] row)
    {
        foreach (var (field, slot) in source.Yields)
        {
            Row[slot] = row[field];
        }
    }
}
