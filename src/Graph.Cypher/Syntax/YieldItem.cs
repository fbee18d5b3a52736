using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>field [AS alias]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Field">The procedure's field.</param>
/// <param name="Alias">The variable it becomes, or null for one of the field's name.</param>
internal sealed record YieldItem(SourceSpan Span, Name Field, Name? Alias) : SyntaxNode(Span);
