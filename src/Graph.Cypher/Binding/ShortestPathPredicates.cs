using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>
/// Moves conditions on a shortest path, or on its relationships, into its search: <c>shortestPath</c> finds the shortest
/// path that satisfies them, not the shortest of all if it happens to.
/// </summary>
internal static class ShortestPathPredicates
{
    /// <summary>The pattern with such conditions moved.</summary>
    public static BoundPattern Move(BoundPattern pattern)
    {
        if (pattern.Shortest.Count == 0)
        {
            return pattern;
        }

        var remaining = pattern.Predicates.ToList();
        var shortest = pattern.Shortest.Select(search => WithOwn(search, remaining)).ToList();
        return pattern with { Shortest = shortest, Predicates = remaining };
    }

    private static BoundShortestPath WithOwn(BoundShortestPath search, List<BoundExpression> remaining)
    {
        if (search.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
        {
            return search;
        }

        var own = remaining.FindAll(predicate =>
            BoundWalker.Mentions(predicate, search.Path) || search.Pattern.Relationships.Any(relationship => BoundWalker.Mentions(predicate, relationship.Variable)));
        remaining.RemoveAll(own.Contains);
        return search with { Pattern = search.Pattern with { Predicates = [.. search.Pattern.Predicates, .. own] } };
    }
}
