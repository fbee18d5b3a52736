using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A piece of a parsed statement and where it stands in the text.</summary>
/// <param name="Span">Its place, without surrounding space.</param>
internal abstract record SyntaxNode(SourceSpan Span);
