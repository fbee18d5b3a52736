using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>What Neo4j refuses of relationships of variable length, and of the two ways to write them side by side.</summary>
internal sealed partial class Binder
{
    private void CheckLengths(Clause.Match match)
    {
        var factors = match.Patterns.SelectMany(path => path.Factors).SelectMany(Within).ToList();
        if (factors.Find(factor => factor is PathFactor.Relationship { Length: not null }) is { } stars && factors.Exists(IsQuantified))
        {
            throw Error(BindingMessages.MixedLengths(), stars.Span);
        }
    }

    private void CheckLong(PathFactor.Relationship relationship)
    {
        if (relationship.Types is { } types and not LabelExpression.Dynamic && !TrySplitTypes(types, []))
        {
            throw Error(BindingMessages.LongTypes(), types.Span);
        }

        if (relationship.Where is { } where)
        {
            throw Error(BindingMessages.LongWhere(), where.Span);
        }
    }

    private static IEnumerable<PathFactor> Within(PathFactor factor) =>
        factor is PathFactor.Parenthesised group ? group.Path.Factors.SelectMany(Within).Prepend(factor) : [factor];

    private static bool IsQuantified(PathFactor factor) =>
        factor is PathFactor.Relationship { Quantifier: not null } or PathFactor.Parenthesised { Quantifier: not null };
}
