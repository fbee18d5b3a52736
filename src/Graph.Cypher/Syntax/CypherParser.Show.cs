using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>SHOW commands.</summary>
internal sealed partial class CypherParser
{
    private static readonly HashSet<string> IndexFilters = new(StringComparer.Ordinal) { "ALL", "FULLTEXT", "LOOKUP", "POINT", "RANGE", "TEXT", "VECTOR" };

    private static readonly HashSet<string> ConstraintFilters = new(StringComparer.Ordinal)
    {
        "ALL", "UNIQUE", "UNIQUENESS", "NODE UNIQUE", "NODE UNIQUENESS", "RELATIONSHIP UNIQUE", "RELATIONSHIP UNIQUENESS", "REL UNIQUE", "REL UNIQUENESS",
        "KEY", "NODE KEY", "RELATIONSHIP KEY", "REL KEY", "EXIST", "EXISTENCE", "NODE EXIST", "NODE EXISTENCE", "PROPERTY EXISTENCE",
        "NODE PROPERTY EXISTENCE", "RELATIONSHIP EXISTENCE", "RELATIONSHIP PROPERTY EXISTENCE", "PROPERTY TYPE", "NODE PROPERTY TYPE", "RELATIONSHIP PROPERTY TYPE",
    };

    private static readonly HashSet<string> FunctionFilters = new(StringComparer.Ordinal) { "ALL", "BUILT IN", "USER DEFINED" };

    private static readonly HashSet<string> NoFilters = [];

    private ShowCommand ParseShow()
    {
        var start = Advance().Start;
        var filterStart = _index;
        while (_current.Kind == TokenKind.Word && SubjectHere() is null)
        {
            Advance();
        }

        var filter = string.Join(' ', _tokens[filterStart.._index].Select(token => TextOf(token).ToUpperInvariant()));
        if (SubjectHere() is not { } subject)
        {
            MoveTo(filterStart);
            throw _current.Kind == TokenKind.Word ? NotSupported($"SHOW {TextOf(_current).ToUpperInvariant()}", Here) : Unexpected();
        }

        CheckFilter(subject, filter, filterStart);
        Advance();
        SkipExecutable(subject);
        var (yield, projection) = ParseShowEnd();
        return new ShowCommand(SpanFrom(start), subject, filter == "ALL" ? "" : filter, yield, projection);
    }

    private ShowSubject? SubjectHere() => _current.Keyword switch
    {
        Keyword.Index or Keyword.Indexes => ShowSubject.Indexes,
        Keyword.Constraint or Keyword.Constraints => ShowSubject.Constraints,
        Keyword.Function or Keyword.Functions => ShowSubject.Functions,
        Keyword.Procedure or Keyword.Procedures => ShowSubject.Procedures,
        _ => null,
    };

    private void CheckFilter(ShowSubject subject, string filter, int position)
    {
        var known = subject switch
        {
            ShowSubject.Indexes => IndexFilters,
            ShowSubject.Constraints => ConstraintFilters,
            ShowSubject.Functions => FunctionFilters,
            _ => NoFilters,
        };
        if (filter.Length > 0 && !known.Contains(filter))
        {
            MoveTo(position);
            throw Unexpected();
        }
    }

    // `EXECUTABLE [BY CURRENT USER]`: everybody may call everything.
    private void SkipExecutable(ShowSubject subject)
    {
        if (subject is not (ShowSubject.Functions or ShowSubject.Procedures) || WordAt(0) != "EXECUTABLE")
        {
            return;
        }

        Advance();
        if (TryTake(Keyword.By))
        {
            if (WordAt(0) != "CURRENT" || WordAt(1) != "USER")
            {
                throw NotSupported("EXECUTABLE BY another user", Here);
            }

            Advance();
            Advance();
        }
    }

    private (YieldClause? Yield, Projection? Return) ParseShowEnd()
    {
        if (At(Keyword.Where))
        {
            var start = Advance().Start;
            var where = ParseExpression();
            return (new YieldClause(SpanFrom(start), false, [], RowOrder.None, where), null);
        }

        if (!At(Keyword.Yield))
        {
            return (null, null);
        }

        var yield = ParseYield(withOrder: true);
        return (yield, TryTake(Keyword.Return) ? ParseProjection() : null);
    }
}
