using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Writing clauses.</summary>
internal sealed partial class CypherParser
{
    private Clause? TryParseWritingClause()
    {
        switch (_current.Keyword)
        {
            case Keyword.Create or Keyword.Insert:
                return ParseCreate();
            case Keyword.Merge:
                return ParseMerge();
            case Keyword.Set:
                return ParseSet();
            case Keyword.Remove:
                return ParseRemove();
            case Keyword.Delete:
                return ParseDelete(false, _current.Start);
            case Keyword.Detach or Keyword.Nodetach:
                return ParseDetach();
            case Keyword.Foreach:
                return ParseForeach();
            default:
                NoteClauseStarts();
                return null;
        }
    }

    private bool _hasIs;
    private bool _hasSeveralLabels;

    private Clause.Create ParseCreate()
    {
        _isInsert = _current.Keyword == Keyword.Insert;
        var start = Advance().Start;
        var patterns = ParseList(ParsePathPattern);
        _isInsert = false;
        return new Clause.Create(SpanFrom(start), patterns);
    }

    private Clause.Merge ParseMerge()
    {
        var start = Advance().Start;
        var pattern = ParsePathPattern();
        List<SetItem> onCreate = [];
        List<SetItem> onMatch = [];
        while (TryTake(Keyword.On))
        {
            var target = At(Keyword.Create) ? onCreate : At(Keyword.Match) ? onMatch : throw Unexpected();
            Advance();
            Expect(Keyword.Set);
            target.AddRange(ParseList(ParseSetItem));
        }

        return new Clause.Merge(SpanFrom(start), pattern, onCreate, onMatch);
    }

    private Clause.Set ParseSet()
    {
        var start = Advance().Start;
        var items = ParseLabelling(start, "SET", ParseSetItem);
        return new Clause.Set(SpanFrom(start), items);
    }

    private SetItem ParseSetItem()
    {
        var start = _current.Start;
        if (AtName() && Peek().Kind is TokenKind.Equal or TokenKind.PlusEqual or TokenKind.Colon || AtName() && Peek().Keyword == Keyword.Is)
        {
            return ParseVariableSetItem(start);
        }

        var target = ParsePostfix();
        Expect(TokenKind.Equal);
        var value = ParseExpression();
        return target switch
        {
            Expression.Property property => new SetItem.Property(SpanFrom(start), property.Subject, property.Key, value),
            Expression.Index index => new SetItem.DynamicProperty(SpanFrom(start), index.Subject, index.Key, value),
            _ => throw Error(Diagnostics.Messages.InvalidSetTarget(), target.Span),
        };
    }

    private SetItem ParseVariableSetItem(int start)
    {
        var name = ParseName();
        var variable = new Expression.Variable(name.Span, name.Text);
        if (At(TokenKind.Colon) || At(Keyword.Is))
        {
            var labels = ParsePlainLabels();
            return new SetItem.Labels(SpanFrom(start), variable, labels);
        }

        var merges = Advance().Kind == TokenKind.PlusEqual;
        var value = ParseExpression();
        return merges ? new SetItem.Merge(SpanFrom(start), variable, value) : new SetItem.Replace(SpanFrom(start), variable, value);
    }

    // A clause that writes IS has one label an item.
    private List<T> ParseLabelling<T>(int start, string clause, Func<T> parseItem)
    {
        _hasIs = _hasSeveralLabels = false;
        var items = ParseList(parseItem);
        return _hasIs && _hasSeveralLabels ? throw Error(Diagnostics.Messages.IsWithSeveralLabels(clause), SpanFrom(start)) : items;
    }

    // `:A:B` or `IS A`, each a name or `$(…)`.
    private List<LabelExpression> ParsePlainLabels()
    {
        var labels = new List<LabelExpression>();
        _hasIs |= At(Keyword.Is);
        while (TryTake(TokenKind.Colon) || (labels.Count == 0 && TryTake(Keyword.Is)))
        {
            labels.Add(ParseLabelName());
        }

        _hasSeveralLabels |= labels.Count > 1;
        return labels;
    }

    private Clause.Remove ParseRemove()
    {
        var start = Advance().Start;
        var items = ParseLabelling(start, "REMOVE", ParseRemoveItem);
        return new Clause.Remove(SpanFrom(start), items);
    }

    private RemoveItem ParseRemoveItem()
    {
        var start = _current.Start;
        if (AtName() && (Peek().Kind == TokenKind.Colon || Peek().Keyword == Keyword.Is))
        {
            var name = ParseName();
            var labels = ParsePlainLabels();
            return new RemoveItem.Labels(SpanFrom(start), new Expression.Variable(name.Span, name.Text), labels);
        }

        var target = ParsePostfix();
        return target switch
        {
            Expression.Property property => new RemoveItem.Property(SpanFrom(start), property.Subject, property.Key),
            Expression.Index index => new RemoveItem.DynamicProperty(SpanFrom(start), index.Subject, index.Key),
            _ => throw Error(Diagnostics.Messages.InvalidRemoveTarget(), target.Span),
        };
    }

    private Clause.Delete ParseDetach()
    {
        var detach = Advance();
        return At(Keyword.Delete) ? ParseDelete(detach.Keyword == Keyword.Detach, detach.Start) : throw Unexpected();
    }

    private Clause.Delete ParseDelete(bool detach, int start)
    {
        Advance();
        var expressions = ParseList(ParseExpression);
        return new Clause.Delete(SpanFrom(start), detach, expressions);
    }

    private Clause.Foreach ParseForeach()
    {
        Enter();
        var start = Advance().Start;
        Expect(TokenKind.LeftParenthesis);
        var variable = ParseName();
        Expect(Keyword.In);
        var list = ParseExpression();
        Expect(TokenKind.Bar);
        var clauses = new List<Clause>();
        while (TryParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        if (clauses.Count == 0)
        {
            throw Unexpected();
        }

        Expect(TokenKind.RightParenthesis);
        Leave();
        return new Clause.Foreach(SpanFrom(start), variable, list, clauses);
    }
}
