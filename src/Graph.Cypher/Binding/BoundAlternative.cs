namespace Graph.Cypher.Binding;

/// <summary>An alternative of CASE.</summary>
internal sealed record BoundAlternative(BoundExpression Condition, BoundExpression Result);
