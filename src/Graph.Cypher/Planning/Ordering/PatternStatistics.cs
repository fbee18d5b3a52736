using Graph.Cypher.Binding;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>
/// How many nodes, relationships and matches a pattern is thought to have. A part of a pattern has the product of what
/// its nodes are, times for each relationship the share of all pairs of nodes that it connects, times the shares that
/// the conditions leave; so the estimate is the same in whatever order the part was matched.
/// </summary>
internal sealed class PatternStatistics(PlanningContext planning, NodeLabels labels)
{
    /// <summary>How many nodes carry a node's labels.</summary>
    public double Nodes(Variable node)
    {
        var all = Math.Max(1, (double)planning.Reader.NodeCount);
        var shares = labels.Of(node).Select(label => Count(label) / all).Order().ToArray();

        // The least label counts in full; further ones are mostly carried by the same nodes.
        return shares.Length == 0 ? all : Math.Max(1, all * shares[0] * Math.Pow(0.9, shares.Length - 1));
    }

    /// <summary>How many relationships of a kind leave one node of a kind, whatever they lead to.</summary>
    public double FanOut(Variable from, Direction direction, IReadOnlyList<string> types) => Links(from, direction, types) / LeastLabelled(from);

    /// <summary>What part of all pairs of its ends a relationship connects; above 1 where it does so in several ways.</summary>
    public double Share(BoundRelationship relationship) =>
        WalkLength.Walks(relationship, FanOut(relationship.Left, relationship.Direction, relationship.Types) * EndShare(relationship)) / Nodes(relationship.Right);

    /// <summary>How many hops are looked at where a relationship is walked from one of its ends.</summary>
    public double Touched(BoundRelationship relationship, Variable from) =>
        WalkLength.Walks(relationship, FanOut(from, from == relationship.Left ? relationship.Direction : relationship.Direction.Reversed(), relationship.Types));

    // How many of a type's relationships end at nodes of the right end's label.
    private double EndShare(BoundRelationship relationship)
    {
        var all = Total(relationship.Types) * (relationship.Direction == Direction.Both ? 2 : 1);
        return labels.Of(relationship.Right).Count == 0 || all == 0
            ? 1
            : Math.Min(1, Links(relationship.Right, relationship.Direction.Reversed(), relationship.Types) / all);
    }

    private double Total(IReadOnlyList<string> types) => types.Count == 0
        ? planning.Reader.RelationshipCount
        : types.Distinct().Select(planning.Reader.TypeToken).Where(token => token >= 0).Sum(planning.Reader.CountRelationships);

    private double Links(Variable node, Direction direction, IReadOnlyList<string> types)
    {
        var label = LeastLabel(node);
        return types.Count == 0
            ? planning.Reader.EstimateRelationships(label, direction, -2)
            : types.Distinct().Sum(type => planning.Reader.TypeToken(type) is >= 0 and var token ? planning.Reader.EstimateRelationships(label, direction, token) : 0);
    }

    private double LeastLabelled(Variable node) => LeastLabel(node) is >= 0 and var token
        ? Math.Max(1, planning.Reader.CountNodes(token))
        : Math.Max(1, planning.Reader.NodeCount);

    // A label that no node carries yet says nothing of its relationships.
    private int LeastLabel(Variable node) =>
        labels.Of(node).Select(planning.Reader.LabelToken).Where(token => token >= 0).DefaultIfEmpty(-2).MinBy(token => token < 0 ? long.MaxValue : planning.Reader.CountNodes(token));

    private double Count(string label) => planning.Reader.LabelToken(label) is >= 0 and var token ? planning.Reader.CountNodes(token) : 0;
}
