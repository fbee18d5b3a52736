using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>IN [n CONCURRENT] TRANSACTIONS [OF rows ROWS] [ON ERROR FAIL|CONTINUE|BREAK] [REPORT STATUS AS status]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="IsConcurrent">Whether transactions may run beside each other.</param>
/// <param name="Concurrent">How many of them, or null.</param>
/// <param name="Rows">How many rows a transaction takes, or null.</param>
/// <param name="OnError">What becomes of it when a transaction fails, or null where nothing is said: it fails.</param>
/// <param name="Status">The variable that tells of a row's transaction, or null.</param>
internal sealed record TransactionBatches(
    SourceSpan Span, bool IsConcurrent, Expression? Concurrent, Expression? Rows, BatchFailure? OnError, Name? Status) : SyntaxNode(Span);
