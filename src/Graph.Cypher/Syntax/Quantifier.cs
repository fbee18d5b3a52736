using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>+</c>, <c>*</c>, <c>{n}</c>, <c>{n,m}</c>, <c>{n,}</c>, <c>{,m}</c> behind a relationship or a parenthesised path.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Lower">The least number of repetitions.</param>
/// <param name="Upper">The greatest, or null for any.</param>
internal sealed record Quantifier(SourceSpan Span, long Lower, long? Upper) : SyntaxNode(Span);
