using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows of an inner plan for each outer row; where there are none, one row with nulls.</summary>
internal sealed class OptionalOperator(QueryContext context, Operator outer, Operator inner, int[] slots) : Operator(context)
{
    private bool _inside;
    private bool _found;

    public override void Open()
    {
        outer.Open();
        _inside = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (!_inside)
            {
                if (!outer.Next())
                {
                    return false;
                }

                inner.Open();
                _inside = true;
                _found = false;
            }

            if (inner.Next())
            {
                _found = true;
                return true;
            }

            _inside = false;
            if (!_found)
            {
                foreach (var slot in slots)
                {
                    Row[slot] = Value.Null;
                }

                return true;
            }
        }
    }
}
