namespace Graph.Cypher.Binding;

/// <summary>A node of a pattern.</summary>
/// <param name="Variable">Its variable.</param>
/// <param name="IsBound">Whether the row before the pattern holds it already.</param>
/// <param name="Labels">
/// Names it must carry, all of them: what the written labels imply as a plain conjunction. Anything more (OR, NOT, %) is a
/// <see cref="BoundExpression.LabelTest"/> among the predicates.
/// </param>
internal sealed record BoundNode(Variable Variable, bool IsBound, IReadOnlyList<string> Labels);
