using System.Globalization;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Stores;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Paths of patterns: nodes, relationships, parenthesised paths, selectors.</summary>
internal sealed partial class CypherParser
{
    private PathPattern ParsePathPattern()
    {
        var start = _current.Start;
        Name? variable = null;
        if (AtName() && Peek().Kind == TokenKind.Equal)
        {
            variable = _isInsert ? throw Error(Messages.NameInInsert(), _current.Span) : ParseName();
            Expect(TokenKind.Equal);
        }

        if (_current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Peek().Kind == TokenKind.LeftParenthesis)
        {
            var path = ParseShortestPathFunction();
            return path with { Span = SpanFrom(start), Variable = variable };
        }

        var selector = ParsePathSelector();
        if (selector is null && variable is null && AtName())
        {
            // Only the name of a path begins a pattern without a parenthesis.
            Advance();
            _expected.Note(_index, ExpectedRule.NodePattern);
            Expect(TokenKind.Equal);
        }

        var factors = ParsePathFactors();
        return new PathPattern(SpanFrom(start), variable, selector, factors);
    }

    private PathPattern ParseShortestPathFunction()
    {
        var function = Advance();
        var kind = function.Keyword == Keyword.ShortestPath
            ? PathSelectorKind.ShortestPathFunction
            : PathSelectorKind.AllShortestPathsFunction;
        Expect(TokenKind.LeftParenthesis);
        var factors = ParsePathFactors();
        Expect(TokenKind.RightParenthesis);
        return new PathPattern(SpanFrom(function.Start), null, new PathSelector(function.Span, kind, null), factors);
    }

    private PathSelector? ParsePathSelector()
    {
        if (_current.Kind != TokenKind.Word)
        {
            return null;
        }

        var start = _current.Start;
        PathSelectorKind? kind = null;
        Expression? count = null;
        if (TryTake(Keyword.All))
        {
            kind = TryTake(Keyword.Shortest) ? PathSelectorKind.AllShortest : PathSelectorKind.All;
        }
        else if (TryTake(Keyword.Any))
        {
            kind = TryTake(Keyword.Shortest) ? PathSelectorKind.Shortest : PathSelectorKind.Any;
            count = kind == PathSelectorKind.Any ? ParseOptionalCount() : null;
        }
        else if (TryTake(Keyword.Shortest))
        {
            count = ParseOptionalCount();
            kind = count is null ? PathSelectorKind.ShortestGroups : PathSelectorKind.Shortest;
        }

        if (kind is not { } chosen)
        {
            return null;
        }

        SkipPathWords();
        if (chosen is PathSelectorKind.Shortest or PathSelectorKind.ShortestGroups && (TryTake(Keyword.Groups) || TryTake(Keyword.Group)))
        {
            chosen = PathSelectorKind.ShortestGroups;
        }
        else if (chosen == PathSelectorKind.ShortestGroups)
        {
            // Without a number, only groups are counted: one.
            throw Unexpected();
        }

        return new PathSelector(SpanFrom(start), chosen, count);
    }

    private Expression? ParseOptionalCount() => At(TokenKind.Integer) || At(TokenKind.Dollar) ? ParsePostfix() : null;

    private void SkipPathWords()
    {
        if (!TryTake(Keyword.Path))
        {
            TryTake(Keyword.Paths);
        }
    }

    private List<PathFactor> ParsePathFactors()
    {
        _expected.Note(_index, ExpectedRule.NodePattern);
        var factors = new List<PathFactor> { ParseParenthesisedFactor() };
        while (true)
        {
            if (AtRelationship())
            {
                factors.Add(ParseRelationship());
                factors.Add(At(TokenKind.LeftParenthesis) ? ParseNode() : throw Unexpected());
            }
            else if (At(TokenKind.LeftParenthesis))
            {
                factors.Add(ParseParenthesisedFactor());
            }
            else
            {
                return factors;
            }
        }
    }

    private bool AtRelationship() => At(TokenKind.Minus) || (At(TokenKind.Less) && Peek().Kind == TokenKind.Minus);

    private PathFactor ParseParenthesisedFactor()
    {
        if (!At(TokenKind.LeftParenthesis))
        {
            throw Unexpected();
        }

        return StartsParenthesisedPath() ? ParseParenthesisedPath() : ParseNode();
    }

    // `((` or `(p = (`; anything else in parentheses is a node.
    private bool StartsParenthesisedPath() =>
        Peek().Kind == TokenKind.LeftParenthesis
        || (Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Kind == TokenKind.Equal && Peek(3).Kind == TokenKind.LeftParenthesis);

    private PathFactor.Parenthesised ParseParenthesisedPath()
    {
        Enter();
        var start = Advance().Start;
        var path = ParsePathPattern();
        var where = ParseOptionalWhere();
        Expect(TokenKind.RightParenthesis);
        var quantifier = ParseOptionalQuantifier();
        Leave();
        return new PathFactor.Parenthesised(SpanFrom(start), path, where, quantifier);
    }

    private PathFactor.Node ParseNode()
    {
        var start = Advance().Start;
        var variable = ParseElementVariable();
        var labels = TryTake(TokenKind.Colon) || TryTake(Keyword.Is) ? ParseLabelExpression() : null;
        var properties = ParseOptionalProperties();
        var where = ParseOptionalWhere();
        Expect(TokenKind.RightParenthesis);
        return new PathFactor.Node(SpanFrom(start), variable, labels, properties, where);
    }

    // WHERE and IS begin the rest of the element, unless they are its whole name.
    private Name? ParseElementVariable()
    {
        if (!AtName())
        {
            return null;
        }

        var isRest = _current.Keyword is Keyword.Where or Keyword.Is && !IsWholeName();
        return isRest ? null : ParseName();
    }

    // `where)`, `where:A`, `where {…}`, `where*`, `where $properties)`
    private bool IsWholeName() => Peek().Kind switch
    {
        TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star => true,
        TokenKind.Dollar => Peek(3).Kind is TokenKind.RightParenthesis or TokenKind.RightBracket,
        _ => false,
    };

    private Expression? ParseOptionalProperties()
    {
        if (At(TokenKind.LeftBrace))
        {
            var map = ParseMap();
            CheckTokenNames(map.Entries.Select(entry => entry.Key));
            return map;
        }

        return At(TokenKind.Dollar) ? ParseParameter() : null;
    }

    private PathFactor.Relationship ParseRelationship()
    {
        var start = _current.Start;
        var toLeft = TryTake(TokenKind.Less);
        Expect(TokenKind.Minus);
        Name? variable = null;
        LabelExpression? types = null;
        LengthRange? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (TryTake(TokenKind.LeftBracket))
        {
            variable = ParseElementVariable();
            _labels.ColonBehindBar = null;
            types = TryTake(TokenKind.Colon) || TryTake(Keyword.Is) ? ParseLabelExpression(areTypes: true) : null;
            var colonBehindBar = _labels.ColonBehindBar;
            length = ParseOptionalLength();
            properties = ParseOptionalProperties();
            where = ParseOptionalWhere();
            if (colonBehindBar is { } wrong && (variable is not null || length is not null || properties is not null || where is not null))
            {
                throw Error(Messages.ColonBehindBarOfTypes(), wrong);
            }

            Expect(TokenKind.RightBracket);
        }

        Expect(TokenKind.Minus);
        var toRight = TryTake(TokenKind.Greater);
        var direction = toLeft == toRight ? Direction.Both : toRight ? Direction.Outgoing : Direction.Incoming;
        var quantifier = ParseOptionalQuantifier();
        return new PathFactor.Relationship(SpanFrom(start), direction, variable, types, length, properties, where, quantifier);
    }

    private LengthRange? ParseOptionalLength()
    {
        if (!At(TokenKind.Star))
        {
            return null;
        }

        var start = Advance().Start;
        long? lower = At(TokenKind.Integer) ? ParseUnsigned() : null;
        var upper = lower;
        if (TryTake(TokenKind.DotDot))
        {
            upper = At(TokenKind.Integer) ? ParseUnsigned() : null;
        }

        return new LengthRange(SpanFrom(start), lower, upper);
    }

    private Quantifier? ParseOptionalQuantifier()
    {
        var start = _current.Start;
        if (TryTake(TokenKind.Plus))
        {
            return new Quantifier(SpanFrom(start), 1, null);
        }

        if (TryTake(TokenKind.Star))
        {
            return new Quantifier(SpanFrom(start), 0, null);
        }

        return TryTake(TokenKind.LeftBrace) ? ParseQuantifierBounds(start) : null;
    }

    private Quantifier ParseQuantifierBounds(int start)
    {
        long? lower = At(TokenKind.Integer) ? ParseUnsigned() : null;
        var upper = lower;
        if (lower is null || At(TokenKind.Comma))
        {
            Expect(TokenKind.Comma);
            upper = At(TokenKind.Integer) ? ParseUnsigned() : null;
        }

        Expect(TokenKind.RightBrace);
        return new Quantifier(SpanFrom(start), lower ?? 0, upper);
    }

    private long ParseUnsigned()
    {
        var token = Advance();
        var digits = _text[token.Start..token.End].Replace("_", "", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error(Messages.InvalidNumber(), token.Span);
    }
}
