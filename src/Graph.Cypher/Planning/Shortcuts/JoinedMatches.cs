using Graph.Cypher.Binding;
using Graph.Cypher.Planning.Ordering;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>
/// In a small graph, MATCH clauses behind one another become one, as Neo4j plans them together: so the rows come in its order.
/// Only where no relationship of one could be one of the other: within one MATCH they would have to differ.
/// </summary>
internal static class JoinedMatches
{
    /// <summary>The clauses, with fewer of MATCH where they may be joined.</summary>
    public static IReadOnlyList<BoundClause> Of(PlanningContext planning, IReadOnlyList<BoundClause> clauses)
    {
        if (planning.Without.Contains(PlanRule.JoinedMatches) || !SmallGraph.Is(planning.Reader))
        {
            return clauses;
        }

        var joined = new List<BoundClause>(clauses.Count);
        foreach (var clause in clauses)
        {
            if (joined is [.., BoundClause.Match { Optional: false } first] && clause is BoundClause.Match { Optional: false } second && MayJoin(first.Pattern, second.Pattern))
            {
                joined[^1] = new BoundClause.Match(false, Join(first.Pattern, second.Pattern), [.. first.Hints, .. second.Hints]);
            }
            else
            {
                joined.Add(clause);
            }
        }

        return joined;
    }

    private static bool MayJoin(BoundPattern first, BoundPattern second) =>
        IsPlain(first) && IsPlain(second)
        && !first.Relationships.Any(one => second.Relationships.Any(other => CountedHops.MayBeOne(one.Types, other.Types)));

    private static bool IsPlain(BoundPattern pattern) =>
        pattern is { Quantified: [], Shortest: [] } && pattern.Relationships.All(relationship => relationship is { IsBound: false, Length: null });

    private static BoundPattern Join(BoundPattern first, BoundPattern second)
    {
        var nodes = first.Nodes.ToList();
        foreach (var node in second.Nodes)
        {
            var known = nodes.FindIndex(other => other.Variable == node.Variable);
            if (known < 0)
            {
                nodes.Add(node);
            }
            else
            {
                nodes[known] = nodes[known] with { Labels = [.. nodes[known].Labels.Union(node.Labels)] };
            }
        }

        return new BoundPattern(
            nodes, [.. first.Relationships, .. second.Relationships], [], [], [.. first.Paths, .. second.Paths], [.. first.Predicates, .. second.Predicates]);
    }
}
