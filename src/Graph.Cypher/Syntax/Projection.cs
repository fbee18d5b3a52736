using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>What follows WITH and RETURN: <c>[DISTINCT] * | items [ORDER BY …] [SKIP …] [LIMIT …]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Distinct">Whether equal rows are kept once.</param>
/// <param name="All">Whether it begins with <c>*</c>.</param>
/// <param name="Items">The items, in order; empty only with <paramref name="All"/>.</param>
/// <param name="Order">ORDER BY, SKIP and LIMIT.</param>
internal sealed record Projection(
    SourceSpan Span, bool Distinct, bool All, IReadOnlyList<ProjectionItem> Items, RowOrder Order) : SyntaxNode(Span);
