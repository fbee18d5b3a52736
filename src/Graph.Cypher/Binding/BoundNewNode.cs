namespace Graph.Cypher.Binding;

/// <summary>A node to create.</summary>
/// <param name="Variable">Holds it.</param>
/// <param name="Labels">Its labels: names and dynamic ones.</param>
/// <param name="Properties">A map, or null for none.</param>
internal sealed record BoundNewNode(Variable Variable, IReadOnlyList<BoundLabelExpression> Labels, BoundExpression? Properties);
