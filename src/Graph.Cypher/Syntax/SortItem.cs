using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>expression [ASC | DESC]</c>.</summary>
internal sealed record SortItem(SourceSpan Span, Expression Expression, bool Descending) : SyntaxNode(Span);
