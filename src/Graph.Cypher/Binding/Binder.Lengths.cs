using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>What Neo4j refuses of relationships of variable length, and of the two ways to write them side by side.</summary>
internal sealed partial class Binder
{
    private void CheckLengths(Clause.Match match)
    {
        var factors = match.Patterns.SelectMany(path => path.Factors).SelectMany(Within).ToList();
        var expressions = factors.SelectMany(ExpressionsOf).Concat(Present(match.Where)).ToList();
        factors.AddRange(expressions.SelectMany(PatternsIn).SelectMany(path => path.Factors).SelectMany(Within));
        if (factors.Find(factor => factor is PathFactor.Relationship { Length: not null }) is { } stars && factors.Exists(IsQuantified))
        {
            factors.OfType<PathFactor.Relationship>().Where(relationship => relationship.Length is not null).ToList().ForEach(CheckLongTypes);
            throw Error(BindingMessages.MixedLengths(), stars.Span);
        }
    }

    private static IEnumerable<Expression> ExpressionsOf(PathFactor factor) => factor switch
    {
        PathFactor.Node node => Present(node.Properties, node.Where),
        PathFactor.Relationship relationship => Present(relationship.Properties, relationship.Where),
        PathFactor.Parenthesised group => Present(group.Where),
        _ => [],
    };

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.OfType<Expression>();

    private static IEnumerable<PathPattern> PatternsIn(Expression expression) =>
        SyntaxWalker.Find(expression, inner => inner is Expression.Pattern or Expression.PatternComprehension)
            .Select(found => found is Expression.PatternComprehension comprehension ? comprehension.Path : ((Expression.Pattern)found).Path);

    // A name inside a quantified path is a list outside, so it cannot mean one node or relationship there.
    private void CheckQuantifiedNames(Clause.Match match)
    {
        var factors = match.Patterns.SelectMany(path => path.Factors).SelectMany(Parts).ToList();
        foreach (var quantified in factors.Where(IsQuantified))
        {
            var others = factors.FindAll(other => !ReferenceEquals(other, quantified));
            foreach (var name in PatternNames.Of(quantified))
            {
                CheckQuantifiedName(name.Text, quantified.Span, others);
            }
        }
    }

    private void CheckQuantifiedName(string name, SourceSpan quantified, List<PathFactor> others)
    {
        if (others.Find(other => PatternNames.Of(other).Any(known => known.Text == name)) is { } other)
        {
            throw Error(IsQuantified(other) ? BindingMessages.InTwoQuantified(name) : BindingMessages.InsideAndOutside(name), quantified);
        }

        if (_scope.Find(name) is not null)
        {
            throw Error(BindingMessages.KnownInQuantified(name), quantified);
        }
    }

    // What is quantified is one part, whatever it holds.
    private static IEnumerable<PathFactor> Parts(PathFactor factor) =>
        factor is PathFactor.Parenthesised { Quantifier: null } group ? group.Path.Factors.SelectMany(Parts) : [factor];

    private void CheckLong(PathFactor.Relationship relationship)
    {
        CheckLongTypes(relationship);
        if (relationship.Where is { } where)
        {
            throw Error(BindingMessages.LongWhere(), SymbolOf(where));
        }
    }

    private void CheckLongTypes(PathFactor.Relationship relationship)
    {
        if (relationship.Types is { } types and not LabelExpression.Dynamic && !TrySplitTypes(types, []))
        {
            throw Error(BindingMessages.LongTypes(), OperatorOf(types));
        }
    }

    // Where Neo4j points at in a condition: at its operator, if it has one between or behind its operands.
    private SourceSpan SymbolOf(Expression condition)
    {
        var left = condition switch
        {
            Expression.Binary binary => binary.Left,
            Expression.IsNull test => test.Operand,
            _ => null,
        };
        if (left is null)
        {
            return condition.Span;
        }

        var start = left.Span.End + _text.Text.AsSpan()[left.Span.End..].IndexOfAnyExcept(") \t\r\n");
        return new SourceSpan(start, start + 1);
    }

    private static IEnumerable<PathFactor> Within(PathFactor factor) =>
        factor is PathFactor.Parenthesised group ? group.Path.Factors.SelectMany(Within).Prepend(factor) : [factor];

    private static bool IsQuantified(PathFactor factor) =>
        factor is PathFactor.Relationship { Quantifier: not null } or PathFactor.Parenthesised { Quantifier: not null };
}
