using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>FOREACH: runs writing clauses once an item of a list and keeps the row.</summary>
internal sealed class ForeachOperator(QueryContext context, Operator input, Operator body, Evaluator list, int slot) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        var value = list(Context);
        IReadOnlyList<Value> items = value.Kind switch
        {
            ValueKind.Null => [],
            ValueKind.List => value.AsList(),
            _ => [value],
        };
        for (var index = 0; index < items.Count; index++)
        {
            Row[slot] = items[index];
            body.Open();
            while (body.Next())
            {
                Context.Budget.Step();
            }
        }

        return true;
    }
}
