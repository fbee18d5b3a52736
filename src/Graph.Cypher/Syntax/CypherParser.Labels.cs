using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Label and type expressions.</summary>
internal sealed partial class CypherParser
{
    private LabelSymbols _labels;
    private bool _isInsert;
    private int _resultBar = -1;

    /// <summary>Behind <c>:</c> or <c>IS</c>; colons within stand for a conjunction.</summary>
    private LabelExpression ParseLabelExpression(bool areTypes = false)
    {
        Enter();
        _labels.HasIs |= !areTypes && _index > 0 && _tokens[_index - 1].Keyword == Keyword.Is;
        var left = ParseLabelConjunction(areTypes);
        while (_index != _resultBar && TryTake(TokenKind.Bar))
        {
            _labels.HasSymbol |= !areTypes;
            if (TryTake(TokenKind.Colon))
            {
                _labels.ColonBehindBar = areTypes ? SpanFrom(_tokens[_index - 2].Start) : throw Error(Messages.ColonBehindBar(), SpanFrom(_tokens[_index - 2].Start));
            }

            var right = ParseLabelConjunction(areTypes);
            left = new LabelExpression.Or(left.Span.To(right.Span), left, right);
            CountOperator();
        }

        Leave();
        return left;
    }

    private LabelExpression ParseLabelConjunction(bool areTypes)
    {
        var left = ParseLabelFactor(areTypes);
        while (At(TokenKind.Ampersand) || At(TokenKind.Colon))
        {
            var joint = Advance();
            var colon = joint.Kind == TokenKind.Colon;
            if (colon && _isInsert)
            {
                throw Error(Messages.ColonInInsert(), joint.Span);
            }

            _labels.HasSymbol |= !colon && !areTypes;
            _labels.Colon ??= colon && !areTypes ? joint.Span : null;
            var right = ParseLabelFactor(areTypes);
            left = new LabelExpression.And(left.Span.To(right.Span), left, right, colon);
            CountOperator();
        }

        return left;
    }

    // The two ways to combine labels do not go together in one clause.
    private void CheckLabels()
    {
        if (_labels.Colon is { } colon && (_labels.HasSymbol || _labels.HasIs))
        {
            throw Error(_labels.HasSymbol ? Messages.MixedLabels() : Messages.MixedIs(), colon);
        }
    }

    private LabelExpression ParseLabelFactor(bool areTypes)
    {
        var start = _current.Start;
        if (TryTake(TokenKind.Exclamation))
        {
            _labels.HasSymbol |= !areTypes;
            Enter();
            var operand = ParseLabelFactor(areTypes);
            Leave();
            return new LabelExpression.Not(SpanFrom(start), operand);
        }

        if (TryTake(TokenKind.Percent))
        {
            _labels.HasSymbol |= !areTypes;
            return new LabelExpression.Wildcard(SpanFrom(start));
        }

        if (!TryTake(TokenKind.LeftParenthesis))
        {
            return ParseLabelName();
        }

        var inner = ParseLabelExpression(areTypes);
        Expect(TokenKind.RightParenthesis);
        return inner;
    }

    private LabelExpression ParseLabelName()
    {
        if (_isInsert || !TryTake(TokenKind.Dollar))
        {
            var name = ParseTokenName();
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
