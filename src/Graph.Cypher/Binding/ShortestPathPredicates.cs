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

    /// <summary>
    /// Whether a condition can only be told once a path is complete: it speaks of the path, and is not one that all or none of
    /// its nodes or relationships meet.
    /// </summary>
    public static bool IsOfWholePath(BoundExpression predicate, BoundShortestPath search) =>
        predicate is BoundExpression.Quantified { Kind: QuantifierKind.All or QuantifierKind.None } quantified && IsStepByStep(quantified.List, search)
            ? Speaks(quantified.Where, search)
            : Speaks(predicate, search);

    private static bool IsStepByStep(BoundExpression list, BoundShortestPath search) => list switch
    {
        BoundExpression.Call { Arguments: [BoundExpression.Reference path] } call =>
            path.Variable == search.Path && call.Function.Name.ToUpperInvariant() is "NODES" or "RELATIONSHIPS",
        BoundExpression.Reference reference => reference.Variable != search.Path,
        _ => false,
    };

    private static bool Speaks(BoundExpression predicate, BoundShortestPath search) =>
        BoundWalker.Mentions(predicate, search.Path)
        || search.Pattern.Relationships.Any(relationship => BoundWalker.Mentions(predicate, relationship.Variable));

    private static BoundShortestPath WithOwn(BoundShortestPath search, List<BoundExpression> remaining)
    {
        if (search.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
        {
            return search;
        }

        var own = remaining.FindAll(predicate => Speaks(predicate, search));
        remaining.RemoveAll(own.Contains);
        return search with { Pattern = search.Pattern with { Predicates = [.. search.Pattern.Predicates, .. own] } };
    }
}
