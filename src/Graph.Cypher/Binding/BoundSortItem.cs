namespace Graph.Cypher.Binding;

/// <summary>A sort key.</summary>
internal sealed record BoundSortItem(BoundExpression Expression, bool Descending);
