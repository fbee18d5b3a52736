using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>
/// All relationships, or all of some types, between any nodes: the store counts them as they come and go. Without a
/// direction each but a loop would match twice, and loops are not counted apart.
/// </summary>
internal sealed class RelationshipCountRule : ICountRule
{
    /// <inheritdoc/>
    public string Name => "RelationshipCountFromCountStore";

    /// <inheritdoc/>
    public Evaluator? Count(PlanningContext planning, BoundPattern pattern)
    {
        if (pattern.Relationships is not [{ IsBound: false, Length: null, Direction: not Direction.Both } relationship] || !AreAnyNodes(pattern))
        {
            return null;
        }

        int[] types = [.. relationship.Types.Distinct().Select(planning.Symbols.Type)];
        return types.Length == 0
            ? context => Value.Of(context.Reader.RelationshipCount)
            : context => Value.Of(types.Select(type => context.Types[type]).Where(token => token >= 0).Sum(context.Reader.CountRelationships));
    }

    /// <inheritdoc/>
    public bool IsDistinct(BoundPattern pattern, Variable variable) => variable == pattern.Relationships[0].Variable;

    private static bool AreAnyNodes(BoundPattern pattern)
    {
        var labels = new NodeLabels(pattern);
        return labels.Residual.Count == 0 && pattern.Nodes.Count == 2
            && pattern.Nodes.All(node => !node.IsBound && labels.Of(node.Variable).Count == 0);
    }
}
