using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A condition on a node's labels or a relationship's type.</summary>
/// <param name="Span">Its place.</param>
internal abstract record LabelExpression(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>One label or type.</summary>
    public sealed record Named(SourceSpan Span, string Label) : LabelExpression(Span);

    /// <summary><c>%</c>: any label at all.</summary>
    public sealed record Wildcard(SourceSpan Span) : LabelExpression(Span);

    /// <summary><c>!operand</c>.</summary>
    public sealed record Not(SourceSpan Span, LabelExpression Operand) : LabelExpression(Span);

    /// <summary><c>left &amp; right</c>; written <c>:A:B</c> where <paramref name="Colon"/> is set.</summary>
    public sealed record And(SourceSpan Span, LabelExpression Left, LabelExpression Right, bool Colon) : LabelExpression(Span);

    /// <summary><c>left | right</c>.</summary>
    public sealed record Or(SourceSpan Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);

    /// <summary><c>$(expression)</c>, <c>$any(expression)</c>: names computed when it runs.</summary>
    public sealed record Dynamic(SourceSpan Span, Expression Expression, bool Any) : LabelExpression(Span);
}
