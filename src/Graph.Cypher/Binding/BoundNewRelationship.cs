namespace Graph.Cypher.Binding;

/// <summary>A relationship to create.</summary>
/// <param name="Variable">Holds it.</param>
/// <param name="Start">The node it starts from.</param>
/// <param name="End">The node it leads to.</param>
/// <param name="Type">Its type: a name or a dynamic one.</param>
/// <param name="Properties">A map, or null for none.</param>
internal sealed record BoundNewRelationship(
    Variable Variable, Variable Start, Variable End, BoundLabelExpression Type, BoundExpression? Properties);
