using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>SHOW commands.</summary>
internal sealed partial class CypherParser
{
    private static readonly HashSet<string> IndexFilters = new(StringComparer.Ordinal) { "ALL", "FULLTEXT", "LOOKUP", "POINT", "RANGE", "TEXT", "VECTOR" };

    private static readonly string[] ConstrainedElements = ["", "NODE ", "RELATIONSHIP ", "REL "];

    private static readonly string[] ConstraintKinds =
        ["UNIQUE", "UNIQUENESS", "KEY", "EXIST", "EXISTENCE", "PROPERTY EXIST", "PROPERTY EXISTENCE", "PROPERTY TYPE"];

    private static readonly HashSet<string> ConstraintFilters =
        new(ConstrainedElements.SelectMany(element => ConstraintKinds.Select(kind => element + kind)).Append("ALL"), StringComparer.Ordinal);

    private static readonly HashSet<string> FunctionFilters = new(StringComparer.Ordinal) { "ALL", "BUILT IN", "USER DEFINED" };

    private static readonly HashSet<string> DatabaseFilters = new(StringComparer.Ordinal) { "DEFAULT", "HOME" };

    private static readonly HashSet<string> UserFilters = new(StringComparer.Ordinal) { "CURRENT" };

    private static readonly HashSet<string> NoFilters = [];

    private static readonly HashSet<string> RoleWords = new(StringComparer.Ordinal) { "POPULATED", "PRIVILEGE", "PRIVILEGES", "ROLE", "ROLES", "SUPPORTED" };

    private static readonly HashSet<string> ServerWords = new(StringComparer.Ordinal) { "ALIAS", "ALIASES", "SERVER", "SERVERS" };

    private ShowCommand ParseShow()
    {
        var start = Advance().Start;
        RefuseAdministration();
        var filterStart = _index;
        while (_current.Kind == TokenKind.Word && SubjectHere() is null)
        {
            Advance();
        }

        var filter = string.Join(' ', _tokens[filterStart.._index].Select(token => TextOf(token).ToUpperInvariant()));
        if (SubjectHere() is not { } subject || !IsFilterOf(subject, filter))
        {
            MoveTo(filterStart + KnownWords(filterStart));
            throw Unexpected();
        }

        Advance();
        SkipExecutable(subject);
        var names = subject is ShowSubject.Transactions or ShowSubject.Settings ? ParseShownNames() : ParseDatabaseNames(subject);
        return ParseShowEnd(new ShowCommand(SpanFrom(start), subject, filter == "ALL" ? "" : filter, null, null) { Names = names });
    }

    // `SHOW ALL ROLES`, `SHOW USER x PRIVILEGES`, `SHOW ALIASES FOR DATABASE`: what only a server with roles and several databases has.
    private void RefuseAdministration()
    {
        // The subject is said in three words; farther on may stand names that sound like it.
        foreach (var word in new[] { WordAt(0), WordAt(1), WordAt(2) }.TakeWhile(word => word is not ("YIELD" or "WHERE" or "DATABASE" or "DATABASES" or "SETTING" or "SETTINGS")))
        {
            if (ServerWords.Contains(word ?? ""))
            {
                throw Administration(ErrorCodes.NotSystemDatabase);
            }

            if (RoleWords.Contains(word ?? ""))
            {
                throw Administration();
            }
        }
    }

    // `TERMINATE TRANSACTIONS 'a', 'b'`.
    private ShowCommand ParseTerminate()
    {
        var start = Advance().Start;
        if (SubjectHere() is not ShowSubject.Transactions)
        {
            throw Unexpected();
        }

        Advance();
        var names = ParseShownNames() ?? throw Unexpected();
        if (At(Keyword.Where))
        {
            throw Error(Messages.WhereWithoutYield(), Here);
        }

        return ParseShowEnd(new ShowCommand(SpanFrom(start), ShowSubject.Terminations, "", null, null) { Names = names });
    }

    // `'a', 'b'`, or any expression that gives a text or a list of texts.
    private Expression? ParseShownNames()
    {
        var isEnd = _current.Kind is TokenKind.End or TokenKind.Semicolon || _current.Keyword is Keyword.Yield or Keyword.Where or Keyword.Return || StartsShow();
        if (isEnd)
        {
            return null;
        }

        if (!At(TokenKind.String) || Peek().Kind != TokenKind.Comma)
        {
            return ParseExpression();
        }

        var start = _current.Start;
        var names = ParseList<Expression>(ParseString);
        return new Expression.ListLiteral(SpanFrom(start), names);
    }

    private bool StartsShow() => At(Keyword.Show) || (WordAt(0) == "TERMINATE" && WordAt(1) is "TRANSACTION" or "TRANSACTIONS");

    // `SHOW DATABASE neo4j`, `SHOW DATABASE $name`
    private Expression? ParseDatabaseNames(ShowSubject subject)
    {
        if (subject != ShowSubject.Databases || _current.Keyword is Keyword.Yield or Keyword.Where)
        {
            return null;
        }

        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        if (_current.Kind is not (TokenKind.Word or TokenKind.QuotedName or TokenKind.String))
        {
            return null;
        }

        var start = _current.Start;
        var names = ParseList<Expression>(() => At(TokenKind.String) ? ParseString() : ParseDatabaseName());
        return new Expression.ListLiteral(SpanFrom(start), names);
    }

    private Expression.Literal ParseDatabaseName()
    {
        var name = ParseName();
        return new Expression.Literal(name.Span, Value.Of(name.Text));
    }

    private ShowSubject? SubjectHere() => _current.Keyword switch
    {
        Keyword.Index or Keyword.Indexes => ShowSubject.Indexes,
        Keyword.Constraint or Keyword.Constraints => ShowSubject.Constraints,
        Keyword.Function or Keyword.Functions => ShowSubject.Functions,
        Keyword.Procedure or Keyword.Procedures => ShowSubject.Procedures,
        _ => WordAt(0) switch
        {
            "DATABASE" or "DATABASES" => ShowSubject.Databases,
            "TRANSACTION" or "TRANSACTIONS" => ShowSubject.Transactions,
            "SETTING" or "SETTINGS" => ShowSubject.Settings,
            "USER" when WordAt(1) != "DEFINED" => ShowSubject.Users,
            "USERS" => ShowSubject.Users,
            _ => null,
        },
    };

    private static bool IsFilterOf(ShowSubject subject, string filter) => filter.Length == 0 || FiltersOf(subject).Contains(filter);

    private static HashSet<string> FiltersOf(ShowSubject subject) => subject switch
    {
        ShowSubject.Indexes => IndexFilters,
        ShowSubject.Constraints => ConstraintFilters,
        ShowSubject.Functions => FunctionFilters,
        ShowSubject.Databases => DatabaseFilters,
        ShowSubject.Users => UserFilters,
        _ => NoFilters,
    };

    // How many words from here begin a filter of something that is shown.
    private int KnownWords(int start)
    {
        string[][] filters = [.. Enum.GetValues<ShowSubject>().SelectMany(FiltersOf).Select(filter => filter.Split(' '))];
        var count = 0;
        while (start + count < _tokens.Count && _tokens[start + count].Kind == TokenKind.Word)
        {
            var word = TextOf(_tokens[start + count]).ToUpperInvariant();
            var (known, place) = (filters, count);
            filters = [.. known.Where(filter => filter.Length > place && filter[place] == word)];
            if (filters.Length == 0)
            {
                break;
            }

            count++;
        }

        return count;
    }

    // `EXECUTABLE [BY CURRENT USER]`, or by a user of a name: everybody may call everything.
    private void SkipExecutable(ShowSubject subject)
    {
        if (subject is not (ShowSubject.Functions or ShowSubject.Procedures) || WordAt(0) != "EXECUTABLE")
        {
            return;
        }

        Advance();
        if (TryTake(Keyword.By))
        {
            if (WordAt(0) == "CURRENT" && WordAt(1) == "USER")
            {
                Advance();
            }

            ParseName();
        }
    }

    private ShowCommand ParseShowEnd(ShowCommand command)
    {
        var yield = ParseShowYield();
        var projection = yield is { Items.Count: > 0 } or { All: true } && TryTake(Keyword.Return) ? ParseProjection() : null;
        var next = projection is not null || !StartsShow() ? null : At(Keyword.Show) ? ParseShow() : ParseTerminate();
        return command with { Span = SpanFrom(command.Span.Start), Yield = yield, Return = projection, Next = next };
    }

    private YieldClause? ParseShowYield()
    {
        if (At(Keyword.Yield))
        {
            return ParseYield(withOrder: true);
        }

        if (!At(Keyword.Where))
        {
            return null;
        }

        var start = Advance().Start;
        var where = ParseExpression();
        return new YieldClause(SpanFrom(start), false, [], RowOrder.None, where);
    }
}
