namespace Graph.Cypher.Binding;

/// <summary>One of the properties that SET gives to a subject.</summary>
/// <param name="Key">Its name: a constant, or computed for each row.</param>
/// <param name="Value">What it becomes.</param>
internal sealed record BoundSetValue(BoundExpression Key, BoundExpression Value);
