using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One row for each item of a list.</summary>
internal sealed class UnwindOperator(QueryContext context, Operator input, Evaluator list, int slot) : Operator(context)
{
    private IReadOnlyList<Value> _items = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _items = [];
        _next = 0;
    }

    public override bool Next()
    {
        while (_next >= _items.Count)
        {
            if (!input.Next())
            {
                return false;
            }

            Context.Budget.Step();
            var value = list(Context);
            _items = value.Kind switch { ValueKind.Null => [], ValueKind.List => value.AsList(), _ => [value] };
            _next = 0;
        }

        Context.Budget.Step();
        Row[slot] = _items[_next++];
        return true;
    }
}
