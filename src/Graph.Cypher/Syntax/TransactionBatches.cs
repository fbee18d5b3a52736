using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>IN [n CONCURRENT] TRANSACTIONS [OF rows ROWS] [ON ERROR FAIL]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Rows">How many rows a transaction takes, or null.</param>
internal sealed record TransactionBatches(SourceSpan Span, Expression? Rows) : SyntaxNode(Span);
