using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Which of the paths between two nodes are wanted.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Kind">The choice.</param>
/// <param name="Count">For <c>ANY k</c>, <c>SHORTEST k</c> and <c>SHORTEST k GROUPS</c>: the number; else null.</param>
internal sealed record PathSelector(SourceSpan Span, PathSelectorKind Kind, Expression? Count) : SyntaxNode(Span);
