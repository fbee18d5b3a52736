using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>YIELD * | field [AS name], … [ORDER BY …] [SKIP …] [LIMIT …] [WHERE …]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="All">Whether it is <c>YIELD *</c>.</param>
/// <param name="Items">The fields, in order.</param>
/// <param name="Order">ORDER BY, SKIP and LIMIT; only after SHOW.</param>
/// <param name="Where">The condition, or null.</param>
internal sealed record YieldClause(
    SourceSpan Span, bool All, IReadOnlyList<YieldItem> Items, RowOrder Order, Expression? Where) : SyntaxNode(Span);
