using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>SHOW INDEXES | CONSTRAINTS | FUNCTIONS | PROCEDURES [YIELD …] [WHERE …] [RETURN …]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">The words that narrow it, in upper case: <c>RANGE</c>, <c>FULLTEXT</c>, <c>BUILT IN</c> …; empty for all.</param>
/// <param name="Yield">YIELD with its order and condition; where only WHERE is given, its fields are the default ones. Null for neither.</param>
/// <param name="Return">A RETURN behind YIELD, or null.</param>
internal sealed record ShowCommand(SourceSpan Span, ShowSubject Subject, string Filter, YieldClause? Yield, Projection? Return)
    : StatementBody(Span);
