using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One parsed statement.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Request">EXPLAIN, PROFILE or neither.</param>
/// <param name="Body">What it does.</param>
internal sealed record Statement(SourceSpan Span, PlanRequest Request, StatementBody Body) : SyntaxNode(Span);
