using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A query: one or more single queries joined by <c>UNION</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Parts">The single queries in order; at least one.</param>
/// <param name="UnionAll">Whether they are joined by <c>UNION ALL</c>, which keeps equal rows; mixing the two is refused.</param>
internal sealed record Query(SourceSpan Span, IReadOnlyList<SingleQuery> Parts, bool UnionAll) : StatementBody(Span)
{
    /// <summary>The words that join them, one fewer than there are parts.</summary>
    public IReadOnlyList<SourceSpan> Unions { get; init; } = [];
}
