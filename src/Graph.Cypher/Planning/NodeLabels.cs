using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>The labels that each node of a pattern must carry, those of conditions like <c>WHERE n:Label</c> too.</summary>
internal sealed class NodeLabels
{
    private readonly Dictionary<Variable, List<string>> _labels = [];
    private readonly List<BoundExpression> _residual = [];

    public NodeLabels(BoundPattern pattern)
    {
        foreach (var node in pattern.Nodes)
        {
            _labels[node.Variable] = [.. node.Labels.Distinct()];
        }

        foreach (var predicate in pattern.Predicates)
        {
            if (!TryLift(predicate))
            {
                _residual.Add(predicate);
            }
        }
    }

    /// <summary>The conditions that are not such labels.</summary>
    public IReadOnlyList<BoundExpression> Residual => _residual;

    /// <summary>The labels of a node.</summary>
    public IReadOnlyList<string> Of(Variable node) => _labels.GetValueOrDefault(node) ?? [];

    /// <summary>All labels of a node as a condition.</summary>
    public BoundExpression TestOf(Variable node) => new BoundExpression.LabelTest(
        new BoundExpression.Reference(node),
        Of(node).Select(BoundLabelExpression (label) => new BoundLabelExpression.Named(label))
            .Aggregate((left, right) => new BoundLabelExpression.And(left, right)));

    private bool TryLift(BoundExpression predicate)
    {
        if (predicate is not BoundExpression.LabelTest { Operand: BoundExpression.Reference { Variable: var node } } test
            || !_labels.TryGetValue(node, out var labels) || !TryFlatten(test.Labels, out var names))
        {
            return false;
        }

        labels.AddRange(names.Except(labels).ToArray());
        return true;
    }

    private static bool TryFlatten(BoundLabelExpression labels, out List<string> names)
    {
        names = [];
        switch (labels)
        {
            case BoundLabelExpression.Named named:
                names.Add(named.Label);
                return true;
            case BoundLabelExpression.And both when TryFlatten(both.Left, out var left) && TryFlatten(both.Right, out var right):
                names.AddRange(left);
                names.AddRange(right);
                return true;
            default:
                return false;
        }
    }
}
