namespace Graph.Cypher.Binding;

/// <summary>A computed column: an expression and the variable that holds it.</summary>
internal sealed record BoundItem(Variable Variable, BoundExpression Expression);
