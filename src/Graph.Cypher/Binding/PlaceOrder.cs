using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>
/// In which order the names of a pattern are looked up, and so warned of: first the types and what repeats, then, element by
/// element, keys before labels, and at last the conditions.
/// </summary>
/// <param name="factors">The pattern's nodes, relationships and parenthesised paths.</param>
internal sealed class PlaceOrder(IEnumerable<PathFactor> factors)
{
    private readonly IReadOnlyList<PathFactor> _factors = [.. factors.SelectMany(Flatten)];

    /// <summary>The rank of a name; what has a lesser one comes before.</summary>
    public (int Step, int Element, int Part) RankOf(NamePlace place) =>
        _factors.FirstOrDefault(factor => IsWithin(place, factor.Span)) switch
        {
            PathFactor.Node node when IsWithin(place, node.Properties?.Span) => (1, node.Span.Start, 0),
            PathFactor.Node node when !IsWithin(place, node.Where?.Span) => (1, node.Span.Start, 1),
            PathFactor.Relationship { Quantifier: null } relationship when IsWithin(place, relationship.Properties?.Span) => (1, relationship.Span.Start, 0),
            PathFactor.Relationship { Quantifier: null } relationship when IsWithin(place, relationship.Where?.Span) => (2, 0, 0),
            PathFactor.Relationship or PathFactor.Parenthesised => (0, 0, 0),
            _ => (2, 0, 0),
        };

    private static IEnumerable<PathFactor> Flatten(PathFactor factor) =>
        factor is PathFactor.Parenthesised { Quantifier: null } group ? group.Path.Factors.SelectMany(Flatten) : [factor];

    private static bool IsWithin(NamePlace place, SourceSpan? span) => span is { } all && all.Start <= place.Span.Start && place.Span.Start < all.End;
}
