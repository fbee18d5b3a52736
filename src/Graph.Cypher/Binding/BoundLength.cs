namespace Graph.Cypher.Binding;

/// <summary>How many steps a relationship of variable length takes, and what each step must satisfy.</summary>
/// <param name="Lower">The least number; 0 lets both ends be one node.</param>
/// <param name="Upper">The greatest number, or null for any.</param>
/// <param name="Step">Holds the relationship of one step while <paramref name="StepPredicates"/> are tested.</param>
/// <param name="StepPredicates">Conditions on each step: its properties and what its types demand beyond a list; they refer to the step and to variables bound before the pattern.</param>
internal sealed record BoundLength(long Lower, long? Upper, Variable Step, IReadOnlyList<BoundExpression> StepPredicates);
