using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>*</c>, <c>*n</c>, <c>*n..m</c>, <c>*n..</c>, <c>*..m</c> in a relationship.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Lower">The least number of steps, or null for 1.</param>
/// <param name="Upper">The greatest number of steps, or null for any.</param>
internal sealed record LengthRange(SourceSpan Span, long? Lower, long? Upper) : SyntaxNode(Span);
