using Graph.Cypher.Binding;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>What a search by breadth walks: steps along one relationship, each of which can be judged by itself.</summary>
/// <param name="Relationship">The relationship of one step.</param>
/// <param name="Steps">Holds the relationships of the path.</param>
/// <param name="IsList">Whether that is a list.</param>
/// <param name="Direction">The way of a step, seen from the search's left.</param>
/// <param name="Lower">The least number of steps: 0 or 1.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Conditions">Conditions on a step, each with the variable that holds it.</param>
/// <param name="EndConditions">Conditions on the two ends alone.</param>
internal sealed record SearchedWalk(
    BoundRelationship Relationship, Variable Steps, bool IsList, Direction Direction, long Lower, long? Upper,
    IReadOnlyList<(BoundExpression Predicate, Variable Step)> Conditions, IReadOnlyList<BoundExpression> EndConditions)
{
    /// <summary>The walk of a search; null where it has to look at whole paths.</summary>
    public static SearchedWalk? Of(BoundShortestPath search)
    {
        var walk = IsOneOfTheShortest(search) && search.Pattern.Shortest.Count == 0
            ? search.Pattern switch
            {
                { Relationships: [{ IsBound: false } relationship], Quantified: [] } => OfRelationship(search, relationship),
                { Relationships: [], Quantified: [var path] } => OfQuantified(search, path),
                _ => null,
            }
            : null;
        return walk is null or { Lower: > 1 } ? null : search.Pattern.Predicates.Aggregate<BoundExpression, SearchedWalk?>(walk, (known, predicate) => known?.With(search, predicate));
    }

    private static bool IsOneOfTheShortest(BoundShortestPath search) => search.Kind switch
    {
        PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest => true,
        PathSelectorKind.Any or PathSelectorKind.Shortest => search.Count is null or 1,
        _ => false,
    };

    private static SearchedWalk? OfRelationship(BoundShortestPath search, BoundRelationship relationship)
    {
        var direction = relationship.Left == search.Left ? relationship.Direction : relationship.Direction.Reversed();
        return relationship.Length is not { } length
            ? new SearchedWalk(relationship, relationship.Variable, false, direction, 1, 1, [], [])
            : new SearchedWalk(
                relationship, relationship.Variable, true, direction, length.Lower, length.Upper, [.. length.StepPredicates.Select(predicate => (predicate, length.Step))], []);
    }

    private static SearchedWalk? OfQuantified(BoundShortestPath search, BoundQuantifiedPath path)
    {
        if (path.Inner is not { Relationships: [{ IsBound: false, Length: null } relationship], Quantified: [], Shortest: [], Paths: [] }
            || path.Left != search.Left || path.Right != search.Right || path.Inner.Nodes.Any(node => node.Labels.Count > 0)
            || path.Groups.FirstOrDefault(group => group.Inner == relationship.Variable) is not { } steps
            || path.Groups.Any(group => group != steps && !group.Outer.IsAnonymous))
        {
            return null;
        }

        var others = path.Inner.Nodes.Select(node => node.Variable).ToHashSet();
        var direction = relationship.Left == path.First ? relationship.Direction : relationship.Direction.Reversed();
        return path.Inner.Predicates.Any(predicate => FreeVariables.Of(predicate).Overlaps(others))
            ? null
            : new SearchedWalk(
                relationship, steps.Outer, true, direction, path.Lower, path.Upper, [.. path.Inner.Predicates.Select(predicate => (predicate, relationship.Variable))], []);
    }

    private SearchedWalk? With(BoundShortestPath search, BoundExpression predicate)
    {
        var inside = Declared.By(search).ToHashSet();
        if (!FreeVariables.Of(predicate).Overlaps(inside))
        {
            return this with { EndConditions = [.. EndConditions, predicate] };
        }

        return predicate is BoundExpression.Quantified { Kind: QuantifierKind.All or QuantifierKind.None } each && IsSteps(search, each.List) && !FreeVariables.Of(each.Where).Overlaps(inside)
            ? this with { Conditions = [.. Conditions, (each.Kind == QuantifierKind.All ? each.Where : new BoundExpression.Unary(CypherType.Boolean, UnaryOperator.Not, each.Where), each.Item)] }
            : null;
    }

    private bool IsSteps(BoundShortestPath search, BoundExpression list) => list switch
    {
        BoundExpression.Reference reference => IsList && reference.Variable == Steps,
        BoundExpression.Call { Function.Name: "relationships", Arguments: [BoundExpression.Reference path] } => path.Variable == search.Path,
        _ => false,
    };
}
