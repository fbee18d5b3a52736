using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One item of REMOVE.</summary>
/// <param name="Span">Its place.</param>
internal abstract record RemoveItem(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>subject.key</c>.</summary>
    public sealed record Property(SourceSpan Span, Expression Subject, Name Key) : RemoveItem(Span);

    /// <summary><c>subject[key]</c>.</summary>
    public sealed record DynamicProperty(SourceSpan Span, Expression Subject, Expression Key) : RemoveItem(Span);

    /// <summary><c>variable:Label:Label</c>.</summary>
    public sealed record Labels(SourceSpan Span, Expression.Variable Variable, IReadOnlyList<LabelExpression> Names) : RemoveItem(Span);
}
