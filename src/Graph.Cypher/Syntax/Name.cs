using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A name as written, without its backticks: of a variable, label, type, property key, field or rule.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Text">The name itself.</param>
internal sealed record Name(SourceSpan Span, string Text) : SyntaxNode(Span);
