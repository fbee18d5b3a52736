using Graph.Cypher.Binding;
using Graph.Cypher.Planning.Ordering;

namespace Graph.Cypher.Planning;

/// <summary>The order in which a range of an index gives nodes, which rows made of them one by one keep.</summary>
/// <param name="node">The node.</param>
/// <param name="key">The property of it by which they come.</param>
internal sealed class SoughtOrder(Variable node, string key)
{
    /// <summary>Whether they come from the greatest on: whoever sorts the rows says so, before the plan runs.</summary>
    public bool Descending { get; private set; }

    /// <summary>Whether rows come by the first of some sort keys; turns the order round where they are wanted from the greatest on.</summary>
    public static bool Serves(PlanningContext planning, BoundProjection projection, Plan input)
    {
        if (planning.Without.Contains(PlanRule.OrderedTop) || SmallGraph.Is(planning.Reader) || Of(input) is not { } order || !order.Is(Written(projection)))
        {
            return false;
        }

        order.Descending = projection.Order[0].Descending;
        return true;
    }

    private static SoughtOrder? Of(Plan plan)
    {
        while (plan is { Order: null, Name: "Filter" or "Projection" or "Expand(All)" or "Expand(Into)" or "OptionalApply", Inputs: [var input, ..] })
        {
            plan = input;
        }

        return plan.Order;
    }

    private bool Is(BoundExpression expression) =>
        expression is BoundExpression.Property { Subject: BoundExpression.Reference reference } property && reference.Variable == node && property.Key == key;

    // The first sort key, as the column says that it may name.
    private static BoundExpression Written(BoundProjection projection)
    {
        var first = projection.Order[0].Expression;
        return first is BoundExpression.Reference named && projection.Items.FirstOrDefault(item => item.Variable == named.Variable) is { } column
            ? column.Expression
            : first;
    }
}
