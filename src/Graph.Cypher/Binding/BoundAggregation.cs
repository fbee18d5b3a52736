namespace Graph.Cypher.Binding;

/// <summary>Grouping and aggregation. Without keys there is exactly one group, even over no rows.</summary>
/// <param name="Keys">The grouping keys; their expressions refer to variables before the projection.</param>
/// <param name="Aggregates">The aggregates; equal ones appear once.</param>
internal sealed record BoundAggregation(IReadOnlyList<BoundItem> Keys, IReadOnlyList<BoundAggregate> Aggregates);
