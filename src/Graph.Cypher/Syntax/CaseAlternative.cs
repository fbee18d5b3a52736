using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>WHEN conditions THEN result</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Conditions">Any of these; more than one only in a simple CASE, where each holds an <see cref="Expression.CaseOperand"/>.</param>
/// <param name="Result">The value.</param>
internal sealed record CaseAlternative(SourceSpan Span, IReadOnlyList<Expression> Conditions, Expression Result) : SyntaxNode(Span);
