using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Planning.Ordering;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>
/// Takes hops out of a pattern whose relationship and far node nobody asks for: each match of the rest stands for as
/// many matches as the degrees say. Two hops from one node are counted as pairs, less those that use one relationship twice.
/// </summary>
internal static class CountedHops
{
    /// <summary>What is left of the pattern, and how many matches each match of it stands for; null where nothing can be taken out.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="used">Variables that are needed behind the pattern.</param>
    public static (BoundPattern Pattern, RowWeight Weight)? Take(PlanningContext planning, BoundPattern pattern, IReadOnlySet<Variable> used)
    {
        if (planning.Without.Contains(PlanRule.DegreeCount) || pattern.Quantified.Count > 0 || pattern.Shortest.Count > 0 || pattern.Paths.Count > 0)
        {
            return null;
        }

        var labels = new NodeLabels(pattern);
        var needed = used.Concat(labels.Residual.SelectMany(FreeVariables.Of)).ToHashSet();
        if (Candidates(planning, pattern, labels, needed).FirstOrDefault() is not { } first)
        {
            return null;
        }

        needed.Add(first.At);
        var rest = Without(pattern, first);
        var second = Candidates(planning, rest, labels, needed).FirstOrDefault(hop => IsPair(first, hop, rest));
        return second is null
            ? (rest, RowWeights.Compile(planning, first))
            : (Without(rest, second), RowWeights.Compile(planning, first with { Others = [] }, second with { Others = [] }));
    }

    // The end with more nodes goes, so that fewer are left to find.
    private static IEnumerable<CountedHop> Candidates(PlanningContext planning, BoundPattern pattern, NodeLabels labels, HashSet<Variable> needed)
    {
        var statistics = new PatternStatistics(planning, labels);
        return pattern.Relationships
            .SelectMany(relationship => new[] { (Relationship: relationship, Far: relationship.Left), (Relationship: relationship, Far: relationship.Right) })
            .Where(hop => IsOpen(pattern, hop.Relationship, hop.Far, needed))
            .OrderByDescending(hop => statistics.Nodes(hop.Far))
            .Select(hop => Hop(pattern, labels, hop.Relationship, hop.Far));
    }

    private static bool IsOpen(BoundPattern pattern, BoundRelationship relationship, Variable far, HashSet<Variable> needed) =>
        relationship is { IsBound: false, Length: null } && relationship.Left != relationship.Right
        && !needed.Contains(relationship.Variable) && !needed.Contains(far)
        && pattern.Nodes.Any(node => node.Variable == far && !node.IsBound)
        && pattern.Relationships.Count(other => other.Left == far || other.Right == far) == 1
        && !pattern.Relationships.Any(other => other.Length is not null && MayBeOne(other.Types, relationship.Types));

    private static CountedHop Hop(BoundPattern pattern, NodeLabels labels, BoundRelationship relationship, Variable far)
    {
        var at = far == relationship.Left ? relationship.Right : relationship.Left;
        var others = pattern.DifferentRelationships
            ? pattern.Relationships.Where(other => other != relationship && !other.IsBound && MayBeOne(other.Types, relationship.Types)).Select(other => other.Variable)
            : [];
        return new CountedHop(
            relationship, at, at == relationship.Left ? relationship.Direction : relationship.Direction.Reversed(), labels.Of(far), [.. others]);
    }

    // Two hops are counted together where nothing else could be one with either of them.
    private static bool IsPair(CountedHop first, CountedHop second, BoundPattern rest)
    {
        if (first.Others.Any(other => other != second.Relationship.Variable) || second.Others.Count > 0)
        {
            return false;
        }

        var mayBeOne = first.Others.Count > 0;
        return !mayBeOne || (first.At == second.At && rest.Relationships.Count == 1
            && first.Direction != Direction.Both && second.Direction != Direction.Both);
    }

    private static BoundPattern Without(BoundPattern pattern, CountedHop hop)
    {
        var far = hop.At == hop.Relationship.Left ? hop.Relationship.Right : hop.Relationship.Left;
        return pattern with
        {
            Nodes = [.. pattern.Nodes.Where(node => node.Variable != far)],
            Relationships = [.. pattern.Relationships.Where(relationship => relationship != hop.Relationship)],
            Predicates = [.. pattern.Predicates.Where(predicate => !FreeVariables.Of(predicate).Contains(far))],
        };
    }

    /// <summary>Whether relationships of these types (none: any) could be the same one.</summary>
    public static bool MayBeOne(IReadOnlyList<string> types, IReadOnlyList<string> others) =>
        types.Count == 0 || others.Count == 0 || types.Intersect(others).Any();
}
