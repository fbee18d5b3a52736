using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Function calls, and what looks like them.</summary>
internal sealed partial class CypherParser
{
    private Expression.FunctionCall ParseCall()
    {
        var function = ParseDottedName();
        Expect(TokenKind.LeftParenthesis);
        var distinct = TryTake(Keyword.Distinct);
        if (!distinct && !StartsIteration())
        {
            TryTake(Keyword.All);
        }

        var arguments = At(TokenKind.RightParenthesis) ? [] : ParseList(ParseExpression);
        Expect(TokenKind.RightParenthesis);
        return new Expression.FunctionCall(SpanFrom(function.Span.Start), function, distinct, arguments);
    }

    private Expression.CountStar ParseCountStar()
    {
        var start = Advance().Start;
        Advance();
        Advance();
        Expect(TokenKind.RightParenthesis);
        return new Expression.CountStar(SpanFrom(start));
    }

    private Expression.Quantified ParseQuantified()
    {
        var function = Advance();
        var kind = function.Keyword switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.Single => QuantifierKind.Single,
            _ => QuantifierKind.None,
        };
        Expect(TokenKind.LeftParenthesis);
        var item = ParseName();
        Expect(Keyword.In);
        var list = ParseExpression();
        var where = ParseOptionalWhere();
        Expect(TokenKind.RightParenthesis);
        return new Expression.Quantified(SpanFrom(function.Start), kind, item, list, where);
    }

    private Expression.Reduce ParseReduce()
    {
        var start = Advance().Start;
        Expect(TokenKind.LeftParenthesis);
        var accumulator = ParseName();
        Expect(TokenKind.Equal);
        var initial = ParseExpression();
        Expect(TokenKind.Comma);
        var item = ParseName();
        Expect(Keyword.In);
        var list = ParseExpression();
        Expect(TokenKind.Bar);
        var step = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return new Expression.Reduce(SpanFrom(start), accumulator, initial, item, list, step);
    }

    private Expression.Pattern ParseShortestPathExpression()
    {
        var path = ParseShortestPathFunction();
        return new Expression.Pattern(path.Span, path);
    }

    private Expression.Pattern ParsePatternExpression()
    {
        Enter();
        var start = _current.Start;
        var factors = ParsePathFactors();
        CheckPlain(factors);
        Leave();
        var span = SpanFrom(start);
        return new Expression.Pattern(span, new PathPattern(span, null, null, factors));
    }

    private Expression.PatternComprehension? TryParsePatternComprehension()
    {
        var bracket = _index;
        var start = Advance().Start;
        var path = ParsePathPattern();
        if (_current.Keyword != Keyword.Where && _current.Kind != TokenKind.Bar)
        {
            return null;
        }

        CheckPlain(path.Factors);
        var where = ParseComprehensionWhere(bracket);
        Expect(TokenKind.Bar);
        var result = ParseExpression();
        Expect(TokenKind.RightBracket);
        return new Expression.PatternComprehension(SpanFrom(start), path, where, result);
    }

    private void CheckPlain(IReadOnlyList<PathFactor> factors)
    {
        var wrong = factors.FirstOrDefault(factor => factor is PathFactor.Parenthesised or PathFactor.Relationship { Quantifier: not null });
        if (wrong is not null)
        {
            throw Error(Messages.QuantifierInExpression(), (wrong as PathFactor.Relationship)?.Quantifier?.Span ?? wrong.Span);
        }
    }

    private Expression.Subquery ParseSubquery(SubqueryKind kind)
    {
        Enter();
        var start = Advance().Start;
        Query query;
        if (kind != SubqueryKind.Collect && StartsBarePattern())
        {
            Advance();
            query = ParseBarePatternQuery();
            Expect(TokenKind.RightBrace);
        }
        else
        {
            query = ParseBracedQuery();
        }

        Leave();
        return new Expression.Subquery(SpanFrom(start), kind, query);
    }

    // `count {}`, `count {.a}`, `count {a: 1}`: a variable of that name, and what is taken of it; so is all that begins neither a
    // clause nor a pattern.
    private bool IsProjected()
    {
        var first = Peek(2);
        return first.Kind switch
        {
            TokenKind.RightBrace or TokenKind.Dot => true,
            TokenKind.QuotedName => Peek(3).Kind != TokenKind.Equal,
            TokenKind.Word => Peek(3).Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.RightBrace
                || !(Peek(3).Kind == TokenKind.Equal || StartsSubquery(first.Keyword)),
            _ => false,
        };
    }

    private static bool StartsSubquery(Keyword keyword) =>
        ClauseStarts.Contains(keyword) || keyword is Keyword.Load or Keyword.Nodetach or Keyword.Use || StartsBarePattern(keyword);

    // `{ (`, `{ p = (`, `{ SHORTEST …`: a pattern and no clause.
    private bool StartsBarePattern() =>
        Peek().Kind == TokenKind.LeftParenthesis
        || (Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Kind == TokenKind.Equal)
        || StartsBarePattern(Peek().Keyword);

    private static bool StartsBarePattern(Keyword keyword) =>
        keyword is Keyword.Shortest or Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All or Keyword.Different;

    private Query ParseBarePatternQuery()
    {
        var start = _current.Start;
        var mode = ParseMatchMode();
        var patterns = ParseList(ParsePathPattern);
        var where = ParseOptionalWhere();
        var span = SpanFrom(start);
        var match = new Clause.Match(span, false, mode, patterns, [], where);
        return new Query(span, [new SingleQuery(span, [match])], false);
    }

    // `trim([LEADING | TRAILING | BOTH] FROM text)` is ltrim, rtrim or btrim; with a character before FROM it is a function
    // of its own, with the arguments turned round.
    private Expression.FunctionCall ParseTrim()
    {
        var isPlain = Peek(2).Keyword is not (Keyword.Leading or Keyword.Trailing or Keyword.Both);
        var start = _index;
        var function = Advance();
        Expect(TokenKind.LeftParenthesis);
        if (isPlain)
        {
            if (At(Keyword.From) && TakesText(Peek()))
            {
                Advance();
                return FinishTrim(function, Keyword.Both, null);
            }

            var first = At(TokenKind.RightParenthesis) ? null : ParseExpression();
            if (first is null || !TryTake(Keyword.From))
            {
                MoveTo(start);
                return ParseCall();
            }

            return FinishTrim(function, Keyword.Both, first);
        }

        var side = Advance().Keyword;
        var characters = At(Keyword.From) ? null : ParseExpression();
        Expect(Keyword.From);
        return FinishTrim(function, side, characters);
    }

    // `trim(FROM text)`; but in `trim(from)` and `trim(from.name)` it is a variable.
    private static bool TakesText(Token next) => next.Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.String or TokenKind.Dollar or TokenKind.LeftParenthesis
        && next.Keyword != Keyword.From;

    private Expression.FunctionCall FinishTrim(Token function, Keyword side, Expression? character)
    {
        var text = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        List<Expression> arguments = character is null ? [text] : [text, character];
        var name = (side, character) switch
        {
            (Keyword.Leading, null) => "ltrim",
            (Keyword.Trailing, null) => "rtrim",
            (_, null) => "btrim",
            (Keyword.Leading, _) => TrimFunctions.Leading,
            (Keyword.Trailing, _) => TrimFunctions.Trailing,
            _ => TrimFunctions.Both,
        };
        return new Expression.FunctionCall(SpanFrom(function.Start), new Name(function.Span, name), false, arguments);
    }

    private Expression.FunctionCall ParseNormalize()
    {
        var function = ParseName();
        Expect(TokenKind.LeftParenthesis);
        var arguments = At(TokenKind.RightParenthesis) ? [] : new List<Expression> { ParseExpression() };
        if (arguments.Count > 0 && TryTake(TokenKind.Comma))
        {
            if (!(At(Keyword.Nfc) || At(Keyword.Nfd) || At(Keyword.Nfkc) || At(Keyword.Nfkd)))
            {
                throw Unexpected();
            }

            var form = Advance();
            arguments.Add(new Expression.Literal(form.Span, Value.Of(Keywords.Spell(form.Keyword))));
        }

        Expect(TokenKind.RightParenthesis);
        return new Expression.FunctionCall(SpanFrom(function.Span.Start), function, false, arguments);
    }
}
