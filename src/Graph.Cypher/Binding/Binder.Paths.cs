using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Quantified paths, shortest paths, and patterns inside expressions.</summary>
internal sealed partial class Binder
{
    private bool _isInQuantifier;

    private BoundQuantifiedPath BindQuantifiedPath(PathFactor factor, Variable left, Variable right, PatternBuilder around)
    {
        if (_isInQuantifier)
        {
            throw Error(BindingMessages.NestedQuantifier(), factor.Span);
        }

        _isInQuantifier = true;
        var (path, where, quantifier) = Repeated(factor);
        CheckRepeated(path);
        if (path.Variable is { } assigned)
        {
            throw Error(BindingMessages.PathInQuantifier(), assigned.Span);
        }

        var outside = _scope;
        var inside = _scope = new Scope(outside);
        var builder = new PatternBuilder();
        var elements = BindFactors(path.Factors, builder, "MATCH");
        _isInQuantifier = false;
        _scope = outside;
        if (elements is not [BoundPathElement.Node first, .., BoundPathElement.Node last])
        {
            throw Error(BindingMessages.EmptyQuantifiedPath(), factor.Span);
        }

        var bound = new BoundQuantifiedPath(
            left, right, builder.Build(), first.Variable, last.Variable, quantifier.Lower, quantifier.Upper, Groups(builder));
        var position = around.Quantified.Count;
        around.Quantified.Add(bound);
        around.Later(() =>
        {
            // Its conditions may speak of what stands farther on in the pattern around it.
            Within(inside, () => FinishRepeated(path, where, builder));
            CheckPathsAround(factor, builder, around);
            around.Quantified[position] = bound with { Inner = builder.Build() };
        });
        return bound;
    }

    private bool FinishRepeated(PathPattern path, Expression? where, PatternBuilder builder)
    {
        var firstPlace = _places.Count;
        builder.Finish();
        OrderPlaces(firstPlace, path.Factors);
        AddWhere(where, builder);
        return true;
    }

    // A path that this is part of is not there before it is.
    private void CheckPathsAround(PathFactor factor, PatternBuilder builder, PatternBuilder around)
    {
        var read = around.Paths.Find(path => builder.Predicates.Exists(predicate => BoundWalker.Mentions(predicate, path.Variable)));
        if (read is not null)
        {
            throw Error(BindingMessages.PathOfRepetition(read.Variable.Name), factor.Span);
        }
    }

    // Only fixed lengths repeat.
    private void CheckRepeated(PathPattern path)
    {
        if (path.Factors.FirstOrDefault(factor => factor is PathFactor.Relationship { Length: not null }) is { } wrong)
        {
            throw Error(BindingMessages.LengthInQuantifier(), wrong.Span);
        }
    }

    private (PathPattern Path, Expression? Where, Quantifier Quantifier) Repeated(PathFactor factor)
    {
        var (path, where, quantifier) = factor switch
        {
            PathFactor.Parenthesised group => (group.Path, group.Where, group.Quantifier),
            PathFactor.Relationship relationship => (Surrounded(relationship), null, relationship.Quantifier),
            _ => throw new ArgumentException("Only relationships and parenthesised paths repeat.", nameof(factor)),
        };
        if (quantifier is null || quantifier.Upper is 0 || quantifier.Upper < quantifier.Lower)
        {
            throw Error(BindingMessages.QuantifierBounds(), quantifier?.Span ?? factor.Span);
        }

        return path.Selector is null ? (path, where, quantifier) : throw Error(BindingMessages.SelectorInCreation("a quantified path"), path.Selector.Span);
    }

    // `-[r]->+` is `(()-[r]->())+`.
    private static PathPattern Surrounded(PathFactor.Relationship relationship)
    {
        var node = new PathFactor.Node(relationship.Span, null, null, null, null);
        return new PathPattern(relationship.Span, null, null, [node, relationship with { Quantifier = null }, node]);
    }

    // Outside, each variable of a repeated path is the list of its values.
    private List<BoundGroup> Groups(PatternBuilder builder)
    {
        var inner = builder.Nodes.Where(node => !node.IsBound).Select(node => node.Variable)
            .Concat(builder.Relationships.Where(relationship => !relationship.IsBound).Select(relationship => relationship.Variable))
            .Concat(builder.Paths.Select(path => path.Variable));
        var groups = new List<BoundGroup>();
        foreach (var variable in inner)
        {
            var type = CypherType.ListOf(variable.Type);
            var outer = variable.IsAnonymous ? NewAnonymous(type) : NewVariable(variable.Name, type);
            if (!variable.IsAnonymous)
            {
                _scope.Add(outer);
            }

            groups.Add(new BoundGroup(variable, outer));
        }

        return groups;
    }

    private void BindShortestPath(PathPattern path, PathSelector selector, PatternBuilder builder, string clause, bool isValue = false)
    {
        if (!isValue)
        {
            CheckShortestPath(path, selector);
            CheckEnds(path, selector);
        }

        path = WithNameOutside(path);
        var inner = new PatternBuilder();
        var elements = BindFactors(SearchedFactors(path, selector), inner, clause);
        var left = ((BoundPathElement.Node)elements[0]).Variable; // factors begin and end with a node
        var right = ((BoundPathElement.Node)elements[^1]).Variable;
        foreach (var node in inner.Nodes.Where(node => node.Variable == left || node.Variable == right))
        {
            AddEnd(node, builder);
        }

        var variable = path.Variable is { } name ? Declare(name, CypherType.Path) : NewAnonymous(CypherType.Path);
        if (selector.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
        {
            _assembled[variable] = path;
        }

        inner.Paths.Add(new BoundPath(variable, elements));
        var position = builder.Shortest.Count;
        var search = new BoundShortestPath(selector.Kind, CountOf(selector), left, right, inner.Build(), variable);
        builder.Shortest.Add(search);
        builder.Later(() =>
        {
            inner.Finish();
            if (!isValue)
            {
                MoveEndConditions(inner, search, builder);
            }

            builder.Shortest[position] = search with { Pattern = inner.Build() };
        });
    }

    // The name of a path may stand inside its parentheses, so that their condition can speak of it.
    private static PathPattern WithNameOutside(PathPattern path) =>
        path is { Variable: null, Factors: [PathFactor.Parenthesised { Quantifier: null, Path.Variable: { } name } group] }
            ? path with { Variable = name, Factors = [group with { Path = group.Path with { Variable = null } }] }
            : path;

    // What says nothing of the way between the two ends chooses the ends, before any path is looked for.
    private static void MoveEndConditions(PatternBuilder inner, BoundShortestPath search, PatternBuilder outer)
    {
        Variable[] between =
        [
            .. inner.Nodes.Select(node => node.Variable).Where(node => node != search.Left && node != search.Right),
            .. inner.Relationships.Select(relationship => relationship.Variable),
            .. inner.Quantified.SelectMany(path => path.Groups).Select(group => group.Outer),
            search.Path,
        ];
        var ends = inner.Predicates.FindAll(predicate => !Array.Exists(between, variable => BoundWalker.Mentions(predicate, variable)));
        inner.Predicates.RemoveAll(ends.Contains);
        outer.Predicates.AddRange(ends);
    }

    // In shortestPath a relationship without a length has the length 1, and its variable is a list all the same.
    private static IReadOnlyList<PathFactor> SearchedFactors(PathPattern path, PathSelector selector) =>
        selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
            && path.Factors is [var left, PathFactor.Relationship { Length: null } relationship, var right]
            ? [left, relationship with { Length = new LengthRange(relationship.Span, 1, 1) }, right]
            : path.Factors;

    private static void AddEnd(BoundNode node, PatternBuilder builder)
    {
        if (builder.NodeOf(node.Variable) is null)
        {
            builder.Nodes.Add(node);
        }
        else
        {
            builder.Require(node.Variable, node.Labels);
        }
    }

    private void CheckShortestPath(PathPattern path, PathSelector selector)
    {
        if (selector.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
        {
            return;
        }

        var function = selector.Kind == PathSelectorKind.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
        if (path.Factors.FirstOrDefault(IsQuantified) is { } quantified)
        {
            throw Error(BindingMessages.ShortestPathQuantified(function), quantified.Span);
        }

        if (path.Factors is not [PathFactor.Node, PathFactor.Relationship relationship, PathFactor.Node])
        {
            throw Error(BindingMessages.ShortestPathShape(function), selector.Span);
        }

        if (relationship.Length is { Lower: > 1 } length)
        {
            throw Error(BindingMessages.ShortestPathMinimum(function), new SourceSpan(length.Span.Start + 1, length.Span.End));
        }

        NoteLength(path.Factors[0], relationship, function);
    }

    // Where both ends have one name, no row needs to come to know that they are the same.
    private void CheckEnds(PathPattern path, PathSelector selector)
    {
        if (selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
            && path.Factors is [PathFactor.Node { Variable: { } left }, .., PathFactor.Node { Variable: { } right }] && left.Text == right.Text)
        {
            throw Error(BindingMessages.ShortestPathEnds(), selector.Span, ErrorCodes.ExecutionFailed);
        }
    }

    // Neo4j only minds a star that is all alone.
    private void NoteLength(PathFactor start, PathFactor.Relationship relationship, string function)
    {
        if (relationship.Length is null)
        {
            _notifications.Add(Notifications.Deprecated(_text, relationship.Span, $"{function} over exactly one relationship is deprecated; write [*1..1], or a MATCH with LIMIT."));
        }
        else if (relationship.Length is { Lower: null, Upper: null } length && length.Span.Length == 1)
        {
            _planNotifications.Add(Notifications.Unbounded(_text, start.Span));
        }
    }

    private long? CountOf(PathSelector selector) => selector.Count switch
    {
        null => null,
        Expression.Literal { Value: { Kind: ValueKind.Integer } value } when value.AsInteger() > 0 => value.AsInteger(),
        var count => throw Error(BindingMessages.SelectorCount(), count.Span),
    };

    private BoundExpression.ShortestPath BindShortestPathValue(Expression.Pattern pattern)
    {
        var selector = pattern.Path.Selector!; // the caller asked
        var function = selector.Kind == PathSelectorKind.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
        CheckShortestPath(pattern.Path, selector);
        foreach (var node in pattern.Path.Factors.OfType<PathFactor.Node>())
        {
            if (node.Variable is not { } name || _scope.Find(name.Text) is null)
            {
                throw Error(BindingMessages.ShortestPathNodes(function), node.Span);
            }
        }

        var builder = new PatternBuilder();
        Within(new Scope(_scope), () =>
        {
            BindShortestPath(pattern.Path, selector, builder, "MATCH", isValue: true);
            builder.Finish();
            return true;
        });
        var type = selector.Kind == PathSelectorKind.ShortestPathFunction ? CypherType.Path : CypherType.ListOf(CypherType.Path);
        return new BoundExpression.ShortestPath(type, builder.Shortest[0]);
    }

    private CypherSyntaxException MisplacedPattern(Expression.Pattern pattern) => Error(BindingMessages.MisplacedPattern(), pattern.Span);

    // A pattern as a condition is EXISTS of it; all its names must be known.
    private BoundExpression.Subquery BindPatternCondition(Expression.Pattern pattern)
    {
        foreach (var name in pattern.Path.Factors.SelectMany(PatternNames.Of))
        {
            if (_scope.Find(name.Text) is null)
            {
                throw Error(BindingMessages.PatternIntroduces(name.Text), name.Span);
            }
        }

        var match = new Clause.Match(pattern.Span, false, MatchMode.Default, [pattern.Path], [], null);
        var query = new Query(pattern.Span, [new SingleQuery(pattern.Span, [match])], false);
        return new BoundExpression.Subquery(CypherType.Boolean, SubqueryKind.Exists, BindExpressionQuery(query, QueryPlace.Exists, pattern.Span));
    }

    private BoundExpression.PatternComprehension BindComprehension(Expression.PatternComprehension comprehension)
    {
        var (scope, context) = (_scope, _context);
        var boundary = new Scope(scope, isBoundary: true);
        _scope = new Scope(boundary);
        _context = ExpressionContext.Plain;
        var (builder, firstPlace) = (new PatternBuilder(), _places.Count);
        BindPath(comprehension.Path, builder, "MATCH");
        builder.Finish();
        OrderPlaces(firstPlace, comprehension.Path.Factors);
        AddWhere(comprehension.Where, builder);
        var result = BindExpression(comprehension.Result);
        (_scope, _context) = (scope, context);
        var type = result.Type == CypherType.Any ? CypherType.List : CypherType.ListOf(result.Type);
        return new BoundExpression.PatternComprehension(type, boundary.Imports, ShortestPathPredicates.Move(builder.Build()), result);
    }
}
