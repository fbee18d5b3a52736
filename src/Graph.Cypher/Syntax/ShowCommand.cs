using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>SHOW INDEXES | CONSTRAINTS | … [names] [YIELD …] [WHERE …] [RETURN …]</c>, and TERMINATE, which lists what became of it.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">The words that narrow it, in upper case: <c>RANGE</c>, <c>FULLTEXT</c>, <c>BUILT IN</c> …; empty for all.</param>
/// <param name="Yield">YIELD with its order and condition; where only WHERE is given, its fields are the default ones. Null for neither.</param>
/// <param name="Return">A RETURN behind YIELD, or null.</param>
internal sealed record ShowCommand(SourceSpan Span, ShowSubject Subject, string Filter, YieldClause? Yield, Projection? Return)
    : StatementBody(Span)
{
    /// <summary>The names or ids that are asked for, a text or a list of texts; null for all.</summary>
    public Expression? Names { get; init; }

    /// <summary>The command that runs for each row of this one, or null.</summary>
    public ShowCommand? Next { get; init; }
}
