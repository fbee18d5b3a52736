using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>How a subquery commits by itself.</summary>
/// <param name="Rows">How many rows a transaction takes; null for as many as usual.</param>
/// <param name="OnError">What becomes of it when a transaction fails.</param>
/// <param name="Status">The variable that tells of a row's transaction, or null.</param>
internal sealed record BoundBatches(BoundExpression? Rows, BatchFailure OnError, Variable? Status);
