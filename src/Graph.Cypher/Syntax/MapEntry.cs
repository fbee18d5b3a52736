using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>key: value</c> of a map literal.</summary>
internal sealed record MapEntry(SourceSpan Span, Name Key, Expression Value) : SyntaxNode(Span);
