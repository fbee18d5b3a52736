namespace Graph.Cypher.Binding;

/// <summary>
/// WITH or RETURN, in the order to run it: <see cref="Aggregation"/>, <see cref="Items"/>, <see cref="Distinct"/>,
/// <see cref="Order"/>, <see cref="Skip"/>, <see cref="Limit"/>, <see cref="Where"/>. Behind it only the items' variables live.
/// </summary>
/// <param name="IsReturn">Whether it is RETURN.</param>
/// <param name="Aggregation">Grouping and aggregates, or null where there are none.</param>
/// <param name="Items">
/// The columns in order. <c>WITH n</c> is an item whose expression is a reference to its own variable: nothing to compute.
/// With an aggregation their expressions refer only to its keys' and aggregates' variables (and to parameters).
/// </param>
/// <param name="Distinct">Whether equal rows, by the items, are kept once.</param>
/// <param name="Order">
/// Sort keys. Without aggregation and DISTINCT they may refer to the items' variables and to all variables before the
/// projection; with an aggregation to items, keys and aggregates; with DISTINCT to items only.
/// </param>
/// <param name="Skip">An expression without variables, or null.</param>
/// <param name="Limit">An expression without variables, or null.</param>
/// <param name="Where">A condition over what Order may see, or null.</param>
internal sealed record BoundProjection(
    bool IsReturn,
    BoundAggregation? Aggregation,
    IReadOnlyList<BoundItem> Items,
    bool Distinct,
    IReadOnlyList<BoundSortItem> Order,
    BoundExpression? Skip,
    BoundExpression? Limit,
    BoundExpression? Where)
{
    /// <summary>Variables without a name that live on behind it: the place in a file of LOAD CSV.</summary>
    public IReadOnlyList<Variable> Carried { get; init; } = [];
}
