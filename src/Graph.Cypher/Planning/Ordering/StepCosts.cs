using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>What the steps of matching a pattern cost, and how much of what there is thought to be.</summary>
internal abstract class StepCosts
{
    /// <summary>The fewest rows that are reckoned with: however little is thought to be there, a step more is never free.</summary>
    public abstract double LeastRows { get; }

    /// <summary>Below this many nodes a further way into a part that is reached already is weighed.</summary>
    public abstract double FewNodes { get; }

    /// <summary>How many nodes are of a kind.</summary>
    public abstract double Nodes(Variable node);

    /// <summary>What part of all pairs of its ends a relationship connects.</summary>
    public abstract double Share(BoundRelationship relationship);

    /// <summary>The share of rows that a condition leaves.</summary>
    public abstract double Selectivity(BoundExpression condition);

    /// <summary>What finding a node costs.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="leaf">The way to find it.</param>
    /// <param name="tests">The conditions that are tested on what is found.</param>
    public abstract double OfFind(double rows, LeafCandidate leaf, IEnumerable<BoundExpression> tests);

    /// <summary>What walking a relationship costs.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="hasLeft">Whether its left end is found already.</param>
    /// <param name="hasRight">Whether its right end is found already.</param>
    /// <param name="tests">The conditions that are tested on what is reached.</param>
    public abstract double OfWalk(double rows, BoundRelationship relationship, bool hasLeft, bool hasRight, IEnumerable<BoundExpression> tests);

    /// <summary>What looking at all relationships of a kind costs; null where that is not done.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="isAll">Whether it is all of the pattern, and no condition narrows one of its ends by itself.</param>
    /// <param name="tests">The conditions that are tested on what is found.</param>
    public abstract double? OfScan(double rows, BoundRelationship relationship, bool isAll, IEnumerable<BoundExpression> tests);
}
