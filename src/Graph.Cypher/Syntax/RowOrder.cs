namespace Graph.Cypher.Syntax;

/// <summary>ORDER BY, SKIP and LIMIT.</summary>
/// <param name="SortItems">The sort keys, most significant first; empty for none.</param>
/// <param name="Skip">How many rows to leave out, or null.</param>
/// <param name="Limit">How many rows to keep, or null.</param>
internal sealed record RowOrder(IReadOnlyList<SortItem> SortItems, Expression? Skip, Expression? Limit)
{
    /// <summary>Neither ORDER BY nor SKIP nor LIMIT.</summary>
    public static readonly RowOrder None = new([], null, null);
}
