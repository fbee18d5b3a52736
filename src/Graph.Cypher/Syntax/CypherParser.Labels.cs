using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Label and type expressions.</summary>
internal sealed partial class CypherParser
{
    /// <summary>Behind <c>:</c> or <c>IS</c>; colons within stand for a conjunction.</summary>
    private LabelExpression ParseLabelExpression()
    {
        Enter();
        var left = ParseLabelConjunction();
        while (TryTake(TokenKind.Bar))
        {
            TryTake(TokenKind.Colon);
            var right = ParseLabelConjunction();
            left = new LabelExpression.Or(left.Span.To(right.Span), left, right);
            CountOperator();
        }

        Leave();
        return left;
    }

    private LabelExpression ParseLabelConjunction()
    {
        var left = ParseLabelFactor();
        while (At(TokenKind.Ampersand) || At(TokenKind.Colon))
        {
            var colon = Advance().Kind == TokenKind.Colon;
            var right = ParseLabelFactor();
            left = new LabelExpression.And(left.Span.To(right.Span), left, right, colon);
            CountOperator();
        }

        return left;
    }

    private LabelExpression ParseLabelFactor()
    {
        var start = _current.Start;
        if (TryTake(TokenKind.Exclamation))
        {
            Enter();
            var operand = ParseLabelFactor();
            Leave();
            return new LabelExpression.Not(SpanFrom(start), operand);
        }

        if (TryTake(TokenKind.Percent))
        {
            return new LabelExpression.Wildcard(SpanFrom(start));
        }

        if (!TryTake(TokenKind.LeftParenthesis))
        {
            return ParseLabelName();
        }

        var inner = ParseLabelExpression();
        Expect(TokenKind.RightParenthesis);
        return inner;
    }

    private LabelExpression ParseLabelName()
    {
        if (!TryTake(TokenKind.Dollar))
        {
            var name = ParseName();
            return new LabelExpression.Named(name.Span, name.Text);
        }

        var start = _tokens[_index - 1].Start;
        var any = TryTake(Keyword.Any);
        if (!any)
        {
            TryTake(Keyword.All);
        }

        Expect(TokenKind.LeftParenthesis);
        var expression = ParseExpression();
        Expect(TokenKind.RightParenthesis);
        return new LabelExpression.Dynamic(SpanFrom(start), expression, any);
    }
}
