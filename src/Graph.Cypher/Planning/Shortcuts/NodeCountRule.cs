using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>All nodes, or all that carry one label: the store counts them as they come and go.</summary>
internal sealed class NodeCountRule : ICountRule
{
    /// <inheritdoc/>
    public string Name => "NodeCountFromCountStore";

    /// <inheritdoc/>
    public Evaluator? Count(PlanningContext planning, BoundPattern pattern)
    {
        var labels = new NodeLabels(pattern);
        if (pattern.Nodes is not [{ IsBound: false } node] || pattern.Relationships.Count > 0 || labels.Residual.Count > 0)
        {
            return null;
        }

        switch (labels.Of(node.Variable))
        {
            case []:
                return context => Value.Of(context.Reader.NodeCount);
            case [var label]:
                var number = planning.Symbols.Label(label);
                return context => Value.Of(context.Labels[number] is >= 0 and var token ? context.Reader.CountNodes(token) : 0);
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public bool IsDistinct(BoundPattern pattern, Variable variable) => true;
}
