using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Reading clauses, projections and calls.</summary>
internal sealed partial class CypherParser
{
    // Noted as expected in one go, so that a mistyped clause finds its nearest keyword.
    private static readonly Keyword[] ClauseStarts =
    [
        Keyword.Call, Keyword.Create, Keyword.Delete, Keyword.Detach, Keyword.Finish, Keyword.Foreach, Keyword.Insert, Keyword.Limit,
        Keyword.Match, Keyword.Merge, Keyword.Offset, Keyword.Optional, Keyword.Order, Keyword.Remove, Keyword.Return, Keyword.Set,
        Keyword.Skip, Keyword.Unwind, Keyword.With,
    ];

    private Clause? TryParseClause()
    {
        var outer = _labels;
        _labels = new LabelSymbols();
        var clause = TryParseAnyClause();
        CheckLabels();
        _labels = outer;
        return clause;
    }

    private Clause? TryParseAnyClause()
    {
        switch (_current.Keyword)
        {
            case Keyword.Match:
                return ParseMatch(false, _current.Start);
            case Keyword.Optional:
                return ParseOptional();
            case Keyword.Unwind:
                return ParseUnwind();
            case Keyword.With:
                return ParseWith();
            case Keyword.Return:
                return ParseReturn();
            case Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit:
                return ParseOrderClause();
            case Keyword.Call:
                return ParseCall(false, _current.Start);
            case Keyword.Finish:
                return new Clause.Finish(Advance().Span);
            case Keyword.Load:
                return ParseLoadCsv();
            case Keyword.Use:
                throw Unexpected();
            default:
                return TryParseWritingClause();
        }
    }

    private void NoteClauseStarts()
    {
        foreach (var keyword in ClauseStarts)
        {
            _expected.Note(_index, keyword);
        }
    }

    private Clause ParseOptional()
    {
        var start = Advance().Start;
        if (At(Keyword.Call))
        {
            return ParseCall(true, start);
        }

        return At(Keyword.Match) ? ParseMatch(true, start) : throw Unexpected();
    }

    private Clause.Match ParseMatch(bool optional, int start)
    {
        Advance();
        var mode = ParseMatchMode();
        var patterns = ParseList(ParsePathPattern);
        var hints = new List<PlannerHint>();
        while (At(Keyword.Using))
        {
            hints.Add(ParseHint());
        }

        var where = ParseOptionalWhere();
        return new Clause.Match(SpanFrom(start), optional, mode, patterns, hints, where);
    }

    private MatchMode ParseMatchMode()
    {
        var isRepeatable = _current.Keyword == Keyword.Repeatable && Peek().Keyword is Keyword.Element or Keyword.Elements;
        var isDifferent = _current.Keyword == Keyword.Different && Peek().Keyword is Keyword.Relationship or Keyword.Relationships;
        return isRepeatable || isDifferent
            ? throw Error(Messages.MatchMode(isRepeatable ? "REPEATABLE ELEMENTS" : "DIFFERENT RELATIONSHIPS"), Here)
            : MatchMode.Default;
    }

    private PlannerHint ParseHint()
    {
        var start = Advance().Start;
        if (TryTake(Keyword.Join))
        {
            Expect(Keyword.On);
            var variables = ParseList(ParseName);
            return new PlannerHint.Join(SpanFrom(start), variables);
        }

        if (TryTake(Keyword.Scan))
        {
            var (scanned, scannedToken) = ParseHintTarget();
            return new PlannerHint.Scan(SpanFrom(start), scanned, scannedToken);
        }

        return ParseIndexHint(start);
    }

    private PlannerHint.Index ParseIndexHint(int start)
    {
        string? kind = null;
        if (At(Keyword.Range) || At(Keyword.Text) || At(Keyword.Point))
        {
            kind = Keywords.Spell(Advance().Keyword);
        }

        Expect(Keyword.Index);
        var seek = _current.Keyword == Keyword.Seek && Peek().Kind is TokenKind.Word or TokenKind.QuotedName;
        if (seek)
        {
            Advance();
        }

        var (variable, token) = ParseHintTarget();
        Expect(TokenKind.LeftParenthesis);
        var properties = ParseList(ParseName);
        Expect(TokenKind.RightParenthesis);
        return new PlannerHint.Index(SpanFrom(start), kind, seek, variable, token, properties);
    }

    private (Name Variable, Name Token) ParseHintTarget()
    {
        var variable = ParseName();
        Expect(TokenKind.Colon);
        return (variable, ParseName());
    }

    private Expression? ParseOptionalWhere() => TryTake(Keyword.Where) ? ParseExpression() : null;

    private Clause.Unwind ParseUnwind()
    {
        var start = Advance().Start;
        var list = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseName();
        return new Clause.Unwind(SpanFrom(start), list, variable);
    }

    private Clause.LoadCsv ParseLoadCsv()
    {
        var start = Advance().Start;
        Expect(Keyword.Csv);
        var withHeaders = TryTake(Keyword.With);
        if (withHeaders)
        {
            Expect(Keyword.Headers);
        }

        Expect(Keyword.From);
        var address = ParseExpression();
        Expect(Keyword.As);
        var variable = ParseName();
        var terminator = TryTake(Keyword.FieldTerminator) ? ParseFieldTerminator() : null;
        return new Clause.LoadCsv(SpanFrom(start), withHeaders, address, variable, terminator);
    }

    private Expression.Literal ParseFieldTerminator()
    {
        var text = At(TokenKind.String) ? ParseString() : throw Unexpected();
        return text.Value.AsString().Length == 1 ? text : throw Error(Messages.FieldTerminator(), text.Span);
    }

    private Clause.With ParseWith()
    {
        var start = Advance().Start;
        var projection = ParseProjection();
        var where = ParseOptionalWhere();
        return new Clause.With(SpanFrom(start), projection, where);
    }

    private Clause.Return ParseReturn()
    {
        var start = Advance().Start;
        var projection = ParseProjection();
        return new Clause.Return(SpanFrom(start), projection);
    }

    // ORDER BY, SKIP and LIMIT on their own are those of `WITH *`.
    private Clause.With ParseOrderClause()
    {
        var start = _current.Start;
        var order = ParseRowOrder();
        var span = SpanFrom(start);
        return new Clause.With(span, new Projection(span, false, true, [], order), null);
    }

    private Projection ParseProjection()
    {
        var start = _current.Start;
        var distinct = TryTake(Keyword.Distinct);
        var all = TryTake(TokenKind.Star);
        List<ProjectionItem> items = [];
        if (!all || TryTake(TokenKind.Comma))
        {
            items = ParseList(ParseProjectionItem);
        }

        var order = ParseRowOrder();
        NoteClauseStarts();
        return new Projection(SpanFrom(start), distinct, all, items, order);
    }

    private ProjectionItem ParseProjectionItem()
    {
        var start = _current.Start;
        var expression = ParseExpression();
        var source = SpanFrom(start);
        var alias = TryTake(Keyword.As) ? ParseName() : null;
        return new ProjectionItem(SpanFrom(start), expression, alias, _statement.SentBetween(source));
    }

    private RowOrder ParseRowOrder()
    {
        List<SortItem> items = [];
        if (TryTake(Keyword.Order))
        {
            Expect(Keyword.By);
            items = ParseList(ParseSortItem);
        }

        var skip = TryTake(Keyword.Skip) || TryTake(Keyword.Offset) ? ParseExpression() : null;
        var limit = TryTake(Keyword.Limit) ? ParseExpression() : null;
        return items.Count == 0 && skip is null && limit is null ? RowOrder.None : new RowOrder(items, skip, limit);
    }

    private SortItem ParseSortItem()
    {
        var start = _current.Start;
        var expression = ParseExpression();
        var descending = TryTake(Keyword.Desc) || TryTake(Keyword.Descending);
        if (!descending && !TryTake(Keyword.Asc))
        {
            TryTake(Keyword.Ascending);
        }

        return new SortItem(SpanFrom(start), expression, descending);
    }

    private Clause ParseCall(bool optional, int start)
    {
        Advance();
        return At(TokenKind.LeftBrace) || At(TokenKind.LeftParenthesis)
            ? ParseCallSubquery(optional, start)
            : ParseCallProcedure(optional, start);
    }

    private Clause.CallSubquery ParseCallSubquery(bool optional, int start)
    {
        List<Name>? imports = null;
        var all = false;
        if (TryTake(TokenKind.LeftParenthesis))
        {
            all = TryTake(TokenKind.Star);
            imports = all || At(TokenKind.RightParenthesis) ? [] : ParseList(ParseName);
            Expect(TokenKind.RightParenthesis);
        }

        var query = ParseBracedQuery();
        var batches = _current.Keyword == Keyword.In ? ParseBatches() : null;
        return new Clause.CallSubquery(SpanFrom(start), optional, imports, all, query, batches);
    }

    private bool TakeWord(string word)
    {
        var taken = WordAt(0) == word;
        if (taken)
        {
            Advance();
        }

        return taken;
    }

    private Clause.CallProcedure ParseCallProcedure(bool optional, int start)
    {
        var procedure = ParseDottedName();
        List<Expression>? arguments = null;
        if (TryTake(TokenKind.LeftParenthesis))
        {
            arguments = At(TokenKind.RightParenthesis) ? [] : ParseList(ParseExpression);
            Expect(TokenKind.RightParenthesis);
        }

        var yield = At(Keyword.Yield) ? ParseYield(withOrder: false) : null;
        return new Clause.CallProcedure(SpanFrom(start), optional, procedure, arguments, yield);
    }

    private YieldClause ParseYield(bool withOrder)
    {
        var start = Advance().Start;
        var all = TryTake(TokenKind.Star);
        var items = all ? [] : ParseList(ParseYieldItem);
        var order = withOrder ? ParseRowOrder() : RowOrder.None;
        var where = ParseOptionalWhere();
        return new YieldClause(SpanFrom(start), all, items, order, where);
    }

    private YieldItem ParseYieldItem()
    {
        var start = _current.Start;
        var field = ParseName();
        var alias = TryTake(Keyword.As) ? ParseName() : null;
        return new YieldItem(SpanFrom(start), field, alias);
    }

    private Name ParseDottedName()
    {
        var first = ParseName();
        if (!At(TokenKind.Dot))
        {
            return first;
        }

        var text = first.Text;
        while (TryTake(TokenKind.Dot))
        {
            text += "." + ParseName().Text;
        }

        return new Name(SpanFrom(first.Span.Start), text);
    }
}
