using Graph.Cypher.Syntax;

namespace Graph.Cypher.Execution.Operators;

/// <summary>What a <see cref="BatchOperator"/> does.</summary>
/// <param name="Rows">How many rows a transaction takes; null for as many as usual.</param>
/// <param name="OnError">What becomes of it when a transaction fails.</param>
/// <param name="KeepsEmpty">Whether a row for which there is nothing inside goes on, with nulls.</param>
/// <param name="Outer">The slots of what is known before.</param>
/// <param name="Inner">The slots of what the subquery returns; none where it returns nothing.</param>
/// <param name="Status">The slot that tells of a row's transaction, or null.</param>
internal sealed record BatchSettings(Evaluator? Rows, BatchFailure OnError, bool KeepsEmpty, int[] Outer, int[] Inner, int? Status)
{
    /// <summary>How many rows a transaction takes where nothing is said, as in Neo4j.</summary>
    public const int UsualRows = 1000;
}
