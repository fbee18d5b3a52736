using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Literals, variables, parentheses, lists, maps, CASE.</summary>
internal sealed partial class CypherParser
{
    private Expression ParseAtom()
    {
        switch (_current.Kind)
        {
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber(_current.Start, negative: false);
            case TokenKind.String:
                return ParseString();
            case TokenKind.Dollar:
                return ParseParameter();
            case TokenKind.LeftBracket:
                return ParseBracketed();
            case TokenKind.LeftBrace:
                return ParseMap();
            case TokenKind.LeftParenthesis:
                return StartsPattern(_index) ? ParsePatternExpression() : ParseParenthesised();
            case TokenKind.QuotedName:
                return ParseNameOrCall();
            case TokenKind.Word:
                return ParseWord();
            default:
                _expected.Note(_index, ExpectedRule.Expression);
                throw Unexpected();
        }
    }

    private Expression ParseWord()
    {
        var next = Peek().Kind;
        switch (_current.Keyword)
        {
            case Keyword.True or Keyword.False or Keyword.Null or Keyword.Inf or Keyword.Infinity or Keyword.Nan
                when next != TokenKind.LeftParenthesis:
                return ParseNamedLiteral();
            case Keyword.Case when next is not (TokenKind.Dot or TokenKind.Comma or TokenKind.End or TokenKind.RightParenthesis):
                return ParseCase();
            case Keyword.Exists when next == TokenKind.LeftBrace && !IsProjected():
                return ParseSubquery(SubqueryKind.Exists);
            case Keyword.Count when next == TokenKind.LeftBrace && !IsProjected():
                return ParseSubquery(SubqueryKind.Count);
            case Keyword.Collect when next == TokenKind.LeftBrace && !IsProjected():
                return ParseSubquery(SubqueryKind.Collect);
            case Keyword.Count when next == TokenKind.LeftParenthesis && Peek(2).Kind == TokenKind.Star:
                return ParseCountStar();
            case Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single when StartsIteration():
                return ParseQuantified();
            case Keyword.Reduce when next == TokenKind.LeftParenthesis && Peek(3).Kind == TokenKind.Equal:
                return ParseReduce();
            case Keyword.ShortestPath or Keyword.AllShortestPaths when next == TokenKind.LeftParenthesis:
                return ParseShortestPathExpression();
            case Keyword.Trim when next == TokenKind.LeftParenthesis:
                return ParseTrim();
            case Keyword.Normalize when next == TokenKind.LeftParenthesis:
                return ParseNormalize();
            default:
                return ParseNameOrCall();
        }
    }

    // `all(name IN`
    private bool StartsIteration() =>
        Peek().Kind == TokenKind.LeftParenthesis && Peek(2).Kind is TokenKind.Word or TokenKind.QuotedName && Peek(3).Keyword == Keyword.In;

    private Expression.Literal ParseNamedLiteral()
    {
        var token = Advance();
        var value = token.Keyword switch
        {
            Keyword.True => Value.True,
            Keyword.False => Value.False,
            Keyword.Null => Value.Null,
            Keyword.Nan => Value.Of(double.NaN),
            _ => Value.Of(double.PositiveInfinity),
        };
        return new Expression.Literal(token.Span, value);
    }

    private Expression.Literal ParseNumber(int start, bool negative)
    {
        var token = Advance();
        var literal = _text.AsSpan(token.Start, token.End - token.Start);
        var problem = token.Kind == TokenKind.Float
            ? NumberLiteral.ReadFloat(literal, negative, out var value)
            : NumberLiteral.ReadInteger(literal, negative, out value);
        return problem is null ? new Expression.Literal(SpanFrom(start), value) : throw Error(problem, new SourceSpan(start, token.End));
    }

    private Expression.Literal ParseString()
    {
        var token = Advance();
        return new Expression.Literal(token.Span, Value.Of(StringLiteral.Unescape(_text.AsSpan(token.Start + 1, token.End - token.Start - 2))));
    }

    private Expression.Parameter ParseParameter()
    {
        var start = Advance().Start;
        if (_current.Kind is TokenKind.Integer)
        {
            var number = Advance();
            return new Expression.Parameter(SpanFrom(start), _text[number.Start..number.End]);
        }

        var name = ParseName();
        return new Expression.Parameter(SpanFrom(start), name.Text);
    }

    private Expression ParseParenthesised()
    {
        Advance();
        var expression = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return expression;
    }

    private Expression ParseNameOrCall()
    {
        var nameLength = DottedNameLength();
        if (Peek(nameLength).Kind == TokenKind.LeftParenthesis)
        {
            return ParseCall();
        }

        var name = ParseName();
        var variable = new Expression.Variable(name.Span, name.Text);
        return At(TokenKind.LeftBrace) ? ParseMapProjection(variable) : variable;
    }

    // How many tokens `a.b.c` takes.
    private int DottedNameLength()
    {
        var length = 1;
        while (Peek(length).Kind == TokenKind.Dot && Peek(length + 1).Kind is TokenKind.Word or TokenKind.QuotedName)
        {
            length += 2;
        }

        return length;
    }

    private Expression ParseBracketed()
    {
        var start = _index;
        if (Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Keyword == Keyword.In)
        {
            return ParseListComprehension();
        }

        var isNamed = Peek().Kind is TokenKind.Word or TokenKind.QuotedName && Peek(2).Kind == TokenKind.Equal;
        if (StartsPattern(_index + (isNamed ? 3 : 1)) && TryParsePatternComprehension() is { } comprehension)
        {
            return comprehension;
        }

        MoveTo(start);
        return ParseListLiteral();
    }

    private Expression.ListLiteral ParseListLiteral()
    {
        var start = Advance().Start;
        var items = At(TokenKind.RightBracket) ? [] : ParseList(ParseExpression);
        Expect(TokenKind.RightBracket);
        return new Expression.ListLiteral(SpanFrom(start), items);
    }

    private Expression.ListComprehension ParseListComprehension()
    {
        var bracket = _index;
        var start = Advance().Start;
        var item = ParseName();
        Expect(Keyword.In);
        var list = ParseExpression();
        var where = ParseComprehensionWhere(bracket);
        var result = TryTake(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.RightBracket);
        return new Expression.ListComprehension(SpanFrom(start), item, list, where, result);
    }

    // The last bar begins the result, as in Neo4j; those before it join labels.
    private Expression? ParseComprehensionWhere(int bracket)
    {
        var outer = _resultBar;
        _resultBar = LastBar(bracket);
        var where = ParseOptionalWhere();
        _resultBar = outer;
        return where;
    }

    private Expression.MapLiteral ParseMap()
    {
        var start = Expect(TokenKind.LeftBrace).Start;
        var entries = At(TokenKind.RightBrace) ? [] : ParseList(ParseMapEntry);
        Expect(TokenKind.RightBrace);
        return new Expression.MapLiteral(SpanFrom(start), entries);
    }

    private MapEntry ParseMapEntry()
    {
        var start = _current.Start;
        var key = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseExpression();
        return new MapEntry(SpanFrom(start), key, value);
    }

    private Expression.MapProjection ParseMapProjection(Expression.Variable subject)
    {
        var mark = Advance().Span;
        var items = At(TokenKind.RightBrace) ? [] : ParseList(ParseMapProjectionItem);
        Expect(TokenKind.RightBrace);
        return new Expression.MapProjection(SpanFrom(subject.Span.Start), subject, items) { Mark = mark };
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var start = _current.Start;
        if (TryTake(TokenKind.Dot))
        {
            return TryTake(TokenKind.Star)
                ? new MapProjectionItem.AllProperties(SpanFrom(start))
                : new MapProjectionItem.Property(new SourceSpan(start, _current.End), ParseName());
        }

        var name = ParseName();
        if (!TryTake(TokenKind.Colon))
        {
            return new MapProjectionItem.Variable(name.Span, new Expression.Variable(name.Span, name.Text));
        }

        var value = ParseExpression();
        return new MapProjectionItem.Entry(SpanFrom(start), name, value);
    }

    private Expression.Case ParseCase()
    {
        Enter();
        var start = Advance().Start;
        var operand = At(Keyword.When) ? null : ParseExpression();
        var alternatives = new List<CaseAlternative>();
        do
        {
            alternatives.Add(ParseAlternative(operand is not null));
        }
        while (At(Keyword.When));

        var otherwise = TryTake(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        Leave();
        return new Expression.Case(SpanFrom(start), operand, alternatives, otherwise);
    }

    private CaseAlternative ParseAlternative(bool simple)
    {
        var start = Expect(Keyword.When).Start;
        var conditions = simple ? ParseList(ParseCaseCondition) : [ParseExpression()];
        Expect(Keyword.Then);
        var result = ParseExpression();
        return new CaseAlternative(SpanFrom(start), conditions, result);
    }

    // `WHEN 5`, `WHEN < 5`, `WHEN IS NULL`, `WHEN STARTS WITH 'a'`: the operand stands before each, unwritten.
    private Expression ParseCaseCondition()
    {
        var operand = new Expression.CaseOperand(new SourceSpan(_current.Start, _current.Start));
        // Behind IS and IS NOT the colons are only understood where the operand is written.
        var colons = _current.Keyword == Keyword.Is ? Peek().Keyword == Keyword.Not ? 2 : 1 : 0;
        if (_current.Kind == TokenKind.ColonColon || (colons > 0 && Peek(colons).Kind != TokenKind.ColonColon))
        {
            return ParseIs(operand);
        }

        var isPredicate = _current.Kind == TokenKind.EqualTilde
            || (_current.Keyword is Keyword.Starts or Keyword.Ends && Peek().Keyword == Keyword.With);
        var operation = isPredicate ? TakePredicateOperator() : TakeComparison();
        var right = operation is null ? ParseExpression() : ParsePredicate();
        return new Expression.Binary(SpanFrom(operand.Span.Start), operation ?? BinaryOperator.Equal, operand, right);
    }
}
