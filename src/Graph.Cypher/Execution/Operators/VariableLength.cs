namespace Graph.Cypher.Execution.Operators;

/// <summary>How far a walk of variable length goes.</summary>
/// <param name="Lower">The least number of steps.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Step">The slot that holds each step's relationship while it is tested.</param>
/// <param name="Predicates">What each step must satisfy.</param>
/// <param name="Reversed">Whether the walk goes from the pattern's right to its left, so that its list is turned round.</param>
/// <param name="IsListed">Whether anybody looks at the list.</param>
internal sealed record VariableLength(long Lower, long? Upper, int Step, Evaluator[] Predicates, bool Reversed, bool IsListed);
