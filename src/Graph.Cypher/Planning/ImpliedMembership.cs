using Graph.Cypher.Binding;
using Graph.Cypher.Planning.Ordering;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>
/// Conditions that follow from alternatives: <c>(a.id = 1 AND …) OR (a.id = 2 AND …)</c> asks that <c>a.id IN [1, 2]</c>.
/// They are added beside the alternatives where an index answers them.
/// </summary>
internal static class ImpliedMembership
{
    private const int MostAlternatives = 64;

    /// <summary>What follows from the conditions of a pattern for the nodes it declares.</summary>
    public static IEnumerable<BoundExpression> Of(PlanningContext planning, BoundPattern pattern, NodeLabels labels, HashSet<Variable> declared)
    {
        if (planning.Without.Contains(PlanRule.ImpliedMembership) || SmallGraph.Is(planning.Reader))
        {
            return [];
        }

        return labels.Residual
            .Where(predicate => predicate is BoundExpression.Binary { Operator: BinaryOperator.Or })
            .Select(predicate => Parts(predicate, BinaryOperator.Or).Select(part => Parts(part, BinaryOperator.And).ToArray()).ToArray())
            .Where(alternatives => alternatives.Length <= MostAlternatives)
            .SelectMany(alternatives => pattern.Nodes.Select(node => node.Variable).Where(declared.Contains).Distinct()
                .SelectMany(node => Keys(planning, labels, node).Select(key => Membership(node, key, alternatives, declared))))
            .OfType<BoundExpression>();
    }

    private static IEnumerable<string> Keys(PlanningContext planning, NodeLabels labels, Variable node) => planning.Reader.Schema
        .Where(rule => rule is { OnRelationships: false, Kind: SchemaKind.RangeIndex or SchemaKind.UniqueConstraint, Properties.Count: 1 }
            && labels.Of(node).Contains(rule.Tokens[0]))
        .Select(rule => rule.Properties[0]).Distinct();

    private static BoundExpression.Binary? Membership(Variable node, string key, BoundExpression[][] alternatives, HashSet<Variable> declared)
    {
        var values = new List<BoundExpression>();
        BoundExpression? subject = null;
        foreach (var alternative in alternatives)
        {
            if (alternative.Select(condition => Equality(node, key, condition, declared)).FirstOrDefault(found => found is not null) is not var (property, value))
            {
                return null;
            }

            subject = property;
            values.Add(value);
        }

        return new BoundExpression.Binary(
            CypherType.Boolean, BinaryOperator.In, subject!, new BoundExpression.ListLiteral(CypherType.List, values)); // an OR has alternatives
    }

    // Values of the same pattern would have to be found first.
    private static (BoundExpression Property, BoundExpression Value)? Equality(Variable node, string key, BoundExpression condition, HashSet<Variable> declared)
    {
        if (condition is not BoundExpression.Binary { Operator: BinaryOperator.Equal } equal)
        {
            return null;
        }

        return Is(node, key, equal.Left) && !FreeVariables.Of(equal.Right).Overlaps(declared) ? (equal.Left, equal.Right)
            : Is(node, key, equal.Right) && !FreeVariables.Of(equal.Left).Overlaps(declared) ? (equal.Right, equal.Left)
            : null;
    }

    private static bool Is(Variable node, string key, BoundExpression expression) =>
        expression is BoundExpression.Property { Subject: BoundExpression.Reference reference } property && reference.Variable == node && property.Key == key;

    private static IEnumerable<BoundExpression> Parts(BoundExpression expression, BinaryOperator joined) =>
        expression is BoundExpression.Binary binary && binary.Operator == joined
            ? Parts(binary.Left, joined).Concat(Parts(binary.Right, joined))
            : [expression];
}
