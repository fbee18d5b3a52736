using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>Costs by how many nodes and relationships are looked at.</summary>
internal sealed class LargeGraphCosts(PlanningContext planning, NodeLabels labels) : StepCosts
{
    private const double CostOfASeek = 2;

    private readonly PatternStatistics _statistics = new(planning, labels);
    private readonly Selectivity _selectivity = new(planning, labels);

    public override double LeastRows => 0.01;

    // Further ways into a part that is reached already are weighed only where they find next to nothing.
    public override double FewNodes => 20;

    public override double Nodes(Variable node) => _statistics.Nodes(node);

    public override double Share(BoundRelationship relationship) => _statistics.Share(relationship);

    public override double Selectivity(BoundExpression condition) => _selectivity.Of(condition);

    public override double OfFind(double rows, LeafCandidate leaf, IEnumerable<BoundExpression> tests) => rows * (leaf.Rows + CostOfASeek);

    public override double OfWalk(double rows, BoundRelationship relationship, bool hasLeft, bool hasRight, IEnumerable<BoundExpression> tests) =>
        rows * (1 + (relationship.IsBound
            ? 0
            : Math.Min(
                hasLeft ? _statistics.Touched(relationship, relationship.Left) : double.MaxValue,
                hasRight ? _statistics.Touched(relationship, relationship.Right) : double.MaxValue)));

    public override double? OfScan(double rows, BoundRelationship relationship, bool isAll, IEnumerable<BoundExpression> tests) => null;
}
