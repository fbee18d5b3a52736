using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Statements, queries and the sequence of their clauses.</summary>
internal sealed partial class CypherParser
{
    private bool _usesGraph;
    private SourceSpan? _deprecatedOption;
    private CypherSyntaxException? _missingGraph;

    private Statement ParseStatement()
    {
        var runtime = ParseTuning();
        var request = ParsePlanRequest();
        runtime += ParseTuning();
        var body = ParseBody();
        if (TryTake(TokenKind.Semicolon) && _current.Kind != TokenKind.End)
        {
            throw Error(Messages.SeveralStatements(), Here);
        }

        if (!At(TokenKind.End))
        {
            throw Unexpected();
        }

        // That a statement is no Cypher at all is said before which graph it misses.
        return _missingGraph is null
            ? new Statement(new SourceSpan(0, _text.Length), request, body, runtime) { DeprecatedOption = _deprecatedOption }
            : throw _missingGraph;
    }

    private PlanRequest ParsePlanRequest()
    {
        var request = PlanRequest.None;
        while (At(Keyword.Explain) || At(Keyword.Profile))
        {
            var word = Advance();
            var asked = word.Keyword == Keyword.Explain ? PlanRequest.Explain : PlanRequest.Profile;
            if (request != PlanRequest.None && request != asked)
            {
                throw Error(Messages.ConflictingOption("execution mode"), word.Span, ErrorCodes.ArgumentError);
            }

            request = asked;
        }

        return request;
    }

    // `CYPHER 5 runtime=slotted`: tuning that never changes an answer; but what is not known is refused. Gives the runtime.
    private string ParseTuning()
    {
        if (_current.Keyword != Keyword.Cypher)
        {
            return "";
        }

        Advance();
        if (_current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            CheckOption("cypher version", Advance(), ["5"]);
        }

        var given = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (_current.Kind == TokenKind.Word && Peek().Kind == TokenKind.Equal)
        {
            var name = Advance();
            Advance();
            var known = QueryOptions.ValuesOf(TextOf(name)) ?? throw Error(Messages.UnknownOption(TextOf(name), QueryOptions.Names), name.Span, ErrorCodes.ArgumentError);
            var value = Advance();
            CheckOption(TextOf(name), value, known);
            _deprecatedOption ??= TextOf(name).Equals(QueryOptions.Deprecated, StringComparison.OrdinalIgnoreCase) ? name.Span : null;
            if (!given.TryAdd(TextOf(name), TextOf(value)) && !given[TextOf(name)].Equals(TextOf(value), StringComparison.OrdinalIgnoreCase))
            {
                throw Error(Messages.ConflictingOption(TextOf(name)), name.Span, ErrorCodes.ArgumentError);
            }
        }

        return QueryOptions.OnlyPipelined(given) is { } other
            ? throw Error(Messages.OnlyPipelined(other, given["runtime"]), Here, ErrorCodes.ArgumentError)
            : given.GetValueOrDefault("runtime", "").ToLowerInvariant();
    }

    private void CheckOption(string name, Token value, IReadOnlyList<string> known)
    {
        var text = _text[value.Start..value.End];
        if (known.Count > 0 && !known.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            throw Error(Messages.WrongOption(text, name, known), value.Span, ErrorCodes.ArgumentError);
        }
    }

    // `USE neo4j`: there is one database, and it is called so.
    private void SkipUse()
    {
        if (_current.Keyword != Keyword.Use)
        {
            return;
        }

        var start = Advance().Start;
        var name = ParseDottedName();
        var isCall = TryTake(TokenKind.LeftParenthesis);
        if (isCall)
        {
            ParseExpression();
            Expect(TokenKind.RightParenthesis);
        }

        if (isCall && name.Text.Equals("graph.byName", StringComparison.OrdinalIgnoreCase))
        {
            throw Error(Messages.DynamicGraph(), SpanFrom(start));
        }

        if (!isCall && name.Text.Equals("neo4j", StringComparison.OrdinalIgnoreCase))
        {
            _usesGraph = true;
            return;
        }

        if (_usesGraph)
        {
            throw Error(Messages.SeveralGraphs(name.Text), SpanFrom(start));
        }

        _missingGraph ??= !isCall && name.Text.Equals("system", StringComparison.OrdinalIgnoreCase)
            ? Error(Messages.SystemDatabase(), name.Span, ErrorCodes.SemanticError)
            : Error(Messages.GraphNotFound(name.Text), name.Span, ErrorCodes.DatabaseNotFound);
    }

    private StatementBody ParseBody()
    {
        var (use, start) = (_current, _index);
        SkipUse();
        if (use.Keyword != Keyword.Use || use.Start == _current.Start)
        {
            return ParseBodyBehindUse();
        }

        if (!StartsCommand())
        {
            MoveTo(start);
            return ParseQuery();
        }

        return IsAdministration() ? throw Error(Messages.UseOfAdministration(), Here) : ParseBodyBehindUse();
    }

    private bool StartsCommand() => At(Keyword.Show) || At(Keyword.Drop) || WordAt(0) == "TERMINATE"
        || (_current.Keyword == Keyword.Create && StartsSchemaCommand())
        || IsOf(AdministrationWords, 0);

    private StatementBody ParseBodyBehindUse()
    {
        if (At(Keyword.Show))
        {
            return ParseShow();
        }

        if (_current.Keyword == Keyword.Create && StartsSchemaCommand())
        {
            return ParseCreateSchema();
        }

        if (At(Keyword.Drop))
        {
            return ParseDropSchema();
        }

        if (WordAt(0) == "TERMINATE")
        {
            return ParseTerminate();
        }

        if (IsOf(AdministrationWords, 0))
        {
            CheckAdministration();
            throw Administration();
        }

        return ParseQuery();
    }

    private Query ParseQuery()
    {
        Enter();
        var start = _current.Start;
        var parts = new List<SingleQuery> { ParseSingleQuery() };
        var unions = new List<SourceSpan>();
        bool? unionAll = null;
        while (At(Keyword.Union))
        {
            var union = Advance();
            var all = TryTake(Keyword.All);
            if (!all)
            {
                TryTake(Keyword.Distinct);
            }

            if (unionAll is { } before && before != all)
            {
                throw Error(Messages.MixedUnion(), union.Span);
            }

            unionAll = all;
            unions.Add(union.Span);
            parts.Add(ParseSingleQuery());
        }

        Leave();
        return new Query(SpanFrom(start), parts, unionAll ?? false) { Unions = unions };
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = _current.Start;
        SkipUse();
        var clauses = new List<Clause>();
        while (TryParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0 ? new SingleQuery(SpanFrom(start), clauses) : throw Unexpected();
    }

    private Query ParseBracedQuery()
    {
        Expect(TokenKind.LeftBrace);
        var query = ParseQuery();
        Expect(TokenKind.RightBrace);
        return query;
    }
}
