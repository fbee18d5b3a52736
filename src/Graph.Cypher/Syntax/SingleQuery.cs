using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A sequence of clauses, each fed by the rows of the one before.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Clauses">At least one.</param>
internal sealed record SingleQuery(SourceSpan Span, IReadOnlyList<Clause> Clauses) : SyntaxNode(Span);
