using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Tests the labels of a node that finding it did not test.</summary>
internal static class LabelFilter
{
    /// <summary>Adds the test where one is needed.</summary>
    public static Plan Apply(PlanningContext planning, NodeLabels labels, Variable node, string? tested, Plan plan)
    {
        if (labels.Of(node).All(label => label == tested))
        {
            return plan;
        }

        var test = planning.Compiler.Compile(labels.TestOf(node));
        return new Plan("Filter", "", plan.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], [test]), plan);
    }
}
