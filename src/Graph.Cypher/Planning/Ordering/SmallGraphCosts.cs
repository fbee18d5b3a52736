using Graph.Cypher.Binding;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>
/// Costs that choose the plan which Neo4j chooses: read off the plans that it explains for graphs in which one count after
/// another grows.
/// </summary>
internal sealed class SmallGraphCosts(PlanningContext planning, NodeLabels labels) : StepCosts
{
    private const double NodeOfALabel = 1;
    private const double AnyNode = 1.2;
    private const double NodeOfAnIndex = 1.9;
    private const double Hop = 1.5;
    private const double HopToAKnownNode = 6.4;
    private const double AnyRelationship = 1.2;
    private const double RelationshipOfAType = 2.64;
    private const double RelationshipThatIsRead = 7.2;
    private const double BothWaysOfAType = 1.56;

    private readonly Selectivity _selectivity = new(planning, labels, Ordering.Selectivity.EqualityInSmallGraphs);

    public override double LeastRows => 1e-9;

    public override double FewNodes => 0;

    public override double Nodes(Variable node)
    {
        var all = Math.Max(SmallGraph.LeastNodes, planning.Reader.NodeCount);
        return labels.Of(node).Aggregate(all, (nodes, label) => nodes * Math.Min(1, Count(label) / all));
    }

    public override double Share(BoundRelationship relationship)
    {
        var (left, right) = (Nodes(relationship.Left), Nodes(relationship.Right));
        return relationship.Length is null
            ? Links(relationship) / (left * right)
            : WalkLength.Walks(relationship, Links(relationship.Left, relationship.Direction, relationship.Types) / left) / right;
    }

    public override double Selectivity(BoundExpression condition) => _selectivity.Of(condition);

    public override double OfFind(double rows, LeafCandidate leaf, IEnumerable<BoundExpression> tests)
    {
        var carried = labels.Of(leaf.Variable).Count;
        var each = !leaf.IsScan ? NodeOfAnIndex : carried == 0 ? AnyNode : NodeOfALabel;
        return Math.Max(1, rows) * leaf.Rows * (each + Math.Max(0, carried - 1) + Accesses.Of(tests));
    }

    public override double OfWalk(double rows, BoundRelationship relationship, bool hasLeft, bool hasRight, IEnumerable<BoundExpression> tests)
    {
        if (relationship.IsBound || (hasLeft && hasRight))
        {
            return rows * (HopToAKnownNode + Accesses.Of(tests));
        }

        var (from, to, direction) = hasLeft
            ? (relationship.Left, relationship.Right, relationship.Direction)
            : (relationship.Right, relationship.Left, relationship.Direction.Reversed());
        var reached = rows * WalkLength.Walks(relationship, Links(from, direction, relationship.Types) / LeastLabelled(from));
        return (Hop * rows) + (reached * (labels.Of(to).Count + Accesses.Of(tests)));
    }

    public override double? OfScan(double rows, BoundRelationship relationship, bool isAll, IEnumerable<BoundExpression> tests)
    {
        if (relationship is not { IsBound: false, Length: null } || relationship.Left == relationship.Right)
        {
            return null;
        }

        // Neo4j looks at no node by itself then.
        if (isAll && labels.Of(relationship.Left).Count + labels.Of(relationship.Right).Count == 0)
        {
            return 0;
        }

        var conditions = tests.ToArray();
        var isRead = conditions.Concat(planning.Projected).Any(condition => Accesses.Reads(condition, relationship.Variable));
        var (ways, each) = (relationship.Direction == Direction.Both, relationship.Types.Count > 0, isRead) switch
        {
            (false, false, _) => (1, AnyRelationship),
            (true, false, _) => (2, AnyRelationship / 2),
            (false, true, true) => (1, RelationshipThatIsRead),
            (true, true, true) => (2, RelationshipThatIsRead / 2),
            (false, true, false) => (1, RelationshipOfAType),
            (true, true, false) => (2, BothWaysOfAType),
        };
        return Math.Max(1, rows) * ways * Total(relationship.Types)
            * (each + labels.Of(relationship.Left).Count + labels.Of(relationship.Right).Count + Accesses.Of(conditions));
    }

    // A relationship between two kinds of nodes is thought to be as frequent as the rarer of the two sides says.
    private double Links(BoundRelationship relationship) => Math.Min(
        Links(relationship.Left, relationship.Direction, relationship.Types),
        Links(relationship.Right, relationship.Direction.Reversed(), relationship.Types));

    private double Links(Variable node, Direction direction, IReadOnlyList<string> types)
    {
        var label = LeastLabel(node);
        if (label is null)
        {
            return Math.Max(1, Total(types) * (direction == Direction.Both ? 2 : 1));
        }

        var token = planning.Reader.LabelToken(label);
        return token < 0 ? 1 : Math.Max(1, Tokens(types).Sum(type => (double)planning.Reader.EstimateRelationships(token, direction, type)));
    }

    private double Total(IReadOnlyList<string> types) => Math.Max(1, types.Count == 0
        ? planning.Reader.RelationshipCount
        : Tokens(types).Sum(type => (double)planning.Reader.CountRelationships(type)));

    private IEnumerable<int> Tokens(IReadOnlyList<string> types) =>
        types.Count == 0 ? [-2] : types.Distinct().Select(planning.Reader.TypeToken).Where(token => token >= 0);

    private string? LeastLabel(Variable node) => labels.Of(node).MinBy(Count);

    private double LeastLabelled(Variable node) =>
        LeastLabel(node) is { } label ? Count(label) : Math.Max(SmallGraph.LeastNodes, planning.Reader.NodeCount);

    private double Count(string label) =>
        Math.Max(SmallGraph.LeastNodes, planning.Reader.LabelToken(label) is >= 0 and var token ? planning.Reader.CountNodes(token) : 0);
}
