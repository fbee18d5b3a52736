using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Finds nodes for each row of the input: fills a list of their ids.</summary>
internal delegate void NodeSeek(QueryContext context, List<long> into);

/// <summary>The nodes that a seek finds, for each row of the input.</summary>
internal sealed class NodeSeekOperator(QueryContext context, Operator input, int slot, NodeSeek seek) : Operator(context)
{
    private readonly List<long> _found = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _found.Clear();
        _next = 0;
    }

    public override bool Next()
    {
        Context.Budget.Step();
        while (_next == _found.Count)
        {
            if (!input.Next())
            {
                return false;
            }

            Context.Budget.Step();
            _found.Clear();
            _next = 0;
            seek(Context, _found);
        }

        Row[slot] = Value.NodeNumber(_found[_next++]);
        return true;
    }
}
