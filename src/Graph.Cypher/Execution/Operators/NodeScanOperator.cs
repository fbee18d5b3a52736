using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>All nodes, or all that carry a label, for each row of the input.</summary>
internal sealed class NodeScanOperator(QueryContext context, Operator input, int slot, int? label) : Operator(context)
{
    private readonly long[] _batch = new long[256];
    private int _count;
    private int _next;
    private long _after;
    private bool _hasRow;

    public override void Open()
    {
        input.Open();
        _hasRow = false;
        _count = _next = 0;
    }

    public override bool Next()
    {
        Context.Budget.Step();
        while (_next == _count)
        {
            if (!Fill())
            {
                return false;
            }
        }

        Row[slot] = Value.NodeNumber(_batch[_next++]);
        return true;
    }

    private bool Fill()
    {
        if (!_hasRow)
        {
            if (!input.Next())
            {
                return false;
            }

            _hasRow = true;
            _after = -1;
        }

        var token = label is { } number ? Context.Labels[number] : -2;
        _count = Context.Reader.ScanNodes(token, _after, _batch);
        _next = 0;
        _hasRow = _count > 0;
        _after = _count > 0 ? _batch[_count - 1] : -1;
        return true;
    }
}
