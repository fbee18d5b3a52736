using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Operators, loosest first: OR, XOR, AND, NOT, comparison, predicates, sum, product, power, sign, postfix.</summary>
internal sealed partial class CypherParser
{
    private Expression ParseExpression()
    {
        Enter();
        var before = _height;
        _height = 0;
        var expression = ParseLogical(BinaryOperator.Or);
        _height = Math.Max(before, _height);
        Leave();
        return expression;
    }

    // AND, OR and XOR do not care for grouping, so a long row of them becomes a flat tree and not a deep one.
    private Expression ParseLogical(BinaryOperator operation)
    {
        var first = ParseLogicalOperand(operation);
        var keyword = operation switch
        {
            BinaryOperator.Or => Keyword.Or,
            BinaryOperator.Xor => Keyword.Xor,
            _ => Keyword.And,
        };
        if (!At(keyword))
        {
            return first;
        }

        var operands = new List<Expression>();
        LogicalTree.Flatten(operation, first, operands);
        var mark = Here;
        while (At(keyword))
        {
            mark = Advance().Span;
            LogicalTree.Flatten(operation, ParseLogicalOperand(operation), operands);
        }

        return LogicalTree.Balance(operation, operands, 0, operands.Count) with { Mark = mark };
    }

    private Expression ParseLogicalOperand(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => ParseLogical(BinaryOperator.Xor),
        BinaryOperator.Xor => ParseLogical(BinaryOperator.And),
        _ => ParseNot(),
    };

    private Expression ParseNot()
    {
        if (!At(Keyword.Not))
        {
            return ParseComparison();
        }

        Enter();
        var start = Advance().Start;
        var operand = ParseNot();
        Leave();
        return new Expression.Unary(SpanFrom(start), UnaryOperator.Not, operand);
    }

    private Expression ParseComparison()
    {
        var first = ParsePredicate();
        var mark = Here;
        if (TakeComparison() is not { } operation)
        {
            return first;
        }

        var second = ParsePredicate();
        if (TakeComparison() is not { } next)
        {
            return new Expression.Binary(first.Span.To(second.Span), operation, first, second) { Mark = mark };
        }

        var operands = new List<Expression> { first, second };
        var operators = new List<BinaryOperator> { operation };
        for (BinaryOperator? following = next; following is { } current; following = TakeComparison())
        {
            operators.Add(current);
            operands.Add(ParsePredicate());
        }

        return new Expression.ComparisonChain(first.Span.To(operands[^1].Span), operands, operators) { Mark = mark };
    }

    private BinaryOperator? TakeComparison()
    {
        BinaryOperator? operation = _current.Kind switch
        {
            TokenKind.Equal => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            TokenKind.ExclamationEqual => throw Error(Messages.WrongInequality(), Here),
            _ => null,
        };
        if (operation is not null)
        {
            Advance();
        }

        return operation;
    }

    private Expression ParsePredicate()
    {
        var operand = ParseBinary(0);
        var mark = Here;
        if (TakePredicateOperator() is { } operation)
        {
            var right = ParseBinary(0);
            return new Expression.Binary(operand.Span.To(right.Span), operation, operand, right) { Mark = mark };
        }

        return At(Keyword.Is) || At(TokenKind.ColonColon) ? ParseIs(operand) : operand;
    }

    private BinaryOperator? TakePredicateOperator()
    {
        if (TryTake(TokenKind.EqualTilde))
        {
            return BinaryOperator.Matches;
        }

        if (TryTake(Keyword.Contains))
        {
            return BinaryOperator.Contains;
        }

        if (TryTake(Keyword.In))
        {
            return BinaryOperator.In;
        }

        if (TryTake(Keyword.Starts))
        {
            Expect(Keyword.With);
            return BinaryOperator.StartsWith;
        }

        if (TryTake(Keyword.Ends))
        {
            Expect(Keyword.With);
            return BinaryOperator.EndsWith;
        }

        return null;
    }

    private Expression ParseIs(Expression operand)
    {
        var (start, mark) = (operand.Span.Start, Here);
        if (Advance().Kind == TokenKind.ColonColon)
        {
            var type = ParseType();
            return new Expression.IsTyped(SpanFrom(start), operand, type, false);
        }

        var negated = TryTake(Keyword.Not);
        if (TryTake(Keyword.Null))
        {
            return new Expression.IsNull(SpanFrom(start), operand, negated) { Mark = mark };
        }

        if (TryTake(TokenKind.ColonColon) || TryTake(Keyword.Typed))
        {
            var type = ParseType();
            return new Expression.IsTyped(SpanFrom(start), operand, type, negated);
        }

        if (TryParseNormalForm() is { } form)
        {
            return new Expression.IsNormalized(SpanFrom(start), operand, form, negated);
        }

        if (negated)
        {
            throw Unexpected();
        }

        var labels = ParseLabelExpression();
        return new Expression.LabelTest(SpanFrom(start), operand, labels);
    }

    private string? TryParseNormalForm()
    {
        if (TryTake(Keyword.Normalized))
        {
            return "NFC";
        }

        if (Peek().Keyword != Keyword.Normalized
            || !(At(Keyword.Nfc) || At(Keyword.Nfd) || At(Keyword.Nfkc) || At(Keyword.Nfkd)))
        {
            return null;
        }

        var form = Keywords.Spell(Advance().Keyword);
        Advance();
        return form;
    }

    // Sums (0), products (1) and powers (2), each grouping to the left.
    private Expression ParseBinary(int level)
    {
        if (level == 3)
        {
            return ParseSign();
        }

        var before = _height;
        _height = 0;
        var left = ParseBinary(level + 1);
        for (var mark = Here; TakeArithmetic(level) is { } operation; mark = Here)
        {
            var leftHeight = _height;
            _height = 0;
            var right = ParseBinary(level + 1);
            _height = Math.Max(leftHeight, _height);
            CountOperator();
            left = new Expression.Binary(left.Span.To(right.Span), operation, left, right) { Mark = mark };
        }

        _height = Math.Max(before, _height);
        return left;
    }

    private void CountOperator()
    {
        if (++_height > _limits.MaxOperatorChain)
        {
            throw Error(Messages.ChainTooLong(_limits.MaxOperatorChain), Here);
        }
    }

    private BinaryOperator? TakeArithmetic(int level)
    {
        BinaryOperator? operation = level switch
        {
            0 when At(TokenKind.Plus) => BinaryOperator.Add,
            0 when At(TokenKind.Minus) && AtHyphen() => BinaryOperator.Subtract,
            0 when At(TokenKind.BarBar) => BinaryOperator.Concatenate,
            1 when At(TokenKind.Star) => BinaryOperator.Multiply,
            1 when At(TokenKind.Slash) => BinaryOperator.Divide,
            1 when At(TokenKind.Percent) => BinaryOperator.Modulo,
            2 when At(TokenKind.Caret) => BinaryOperator.Power,
            _ => null,
        };
        if (operation is not null)
        {
            Advance();
        }

        return operation;
    }

    // Other dashes may draw arrows but subtract nothing, as in Neo4j.
    private bool AtHyphen() => _text[_current.Start] == '-';

    private Expression ParseSign()
    {
        if (_current.Kind is not (TokenKind.Plus or TokenKind.Minus) || (_current.Kind == TokenKind.Minus && !AtHyphen()))
        {
            return ParsePostfix();
        }

        var start = _current.Start;
        var isMinus = Advance().Kind == TokenKind.Minus;
        if (isMinus && _current.Kind is TokenKind.Integer or TokenKind.Float && !StartsPostfix(Peek().Kind))
        {
            return ParseNumber(start, negative: isMinus);
        }

        Enter();
        var operand = ParseSign();
        Leave();
        return new Expression.Unary(SpanFrom(start), isMinus ? UnaryOperator.Negate : UnaryOperator.Plus, operand);
    }

    private static bool StartsPostfix(TokenKind kind) => kind is TokenKind.Dot or TokenKind.LeftBracket or TokenKind.Colon;

    private Expression ParsePostfix()
    {
        var expression = ParseAtom();
        for (var count = 0; ; count++)
        {
            if (count > _limits.MaxNesting)
            {
                throw Error(Messages.NestedTooDeeply(_limits.MaxNesting), Here);
            }

            if (TryTake(TokenKind.Dot))
            {
                var key = ParseTokenName();
                expression = new Expression.Property(SpanFrom(expression.Span.Start), expression, key);
            }
            else if (At(TokenKind.LeftBracket))
            {
                expression = ParseSubscript(expression);
            }
            else if (TryTake(TokenKind.Colon))
            {
                var labels = ParseLabelExpression();
                expression = new Expression.LabelTest(SpanFrom(expression.Span.Start), expression, labels);
            }
            else
            {
                return expression;
            }
        }
    }

    private Expression ParseSubscript(Expression subject)
    {
        var mark = Advance().Span;
        var from = _current.Kind == TokenKind.DotDot ? null : ParseExpression();
        if (from is not null && TryTake(TokenKind.RightBracket))
        {
            return new Expression.Index(SpanFrom(subject.Span.Start), subject, from) { Mark = from.Mark };
        }

        Expect(TokenKind.DotDot);
        var to = At(TokenKind.RightBracket) ? null : ParseExpression();
        Expect(TokenKind.RightBracket);
        return new Expression.Slice(SpanFrom(subject.Span.Start), subject, from, to) { Mark = mark };
    }
}
