using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>What a statement does: a <see cref="Query"/>, a <see cref="SchemaCommand"/> or a <see cref="ShowCommand"/>.</summary>
/// <param name="Span">Its place.</param>
internal abstract record StatementBody(SourceSpan Span) : SyntaxNode(Span);
