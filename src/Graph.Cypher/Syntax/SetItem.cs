using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One item of SET.</summary>
/// <param name="Span">Its place.</param>
internal abstract record SetItem(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>subject.key = value</c>.</summary>
    public sealed record Property(SourceSpan Span, Expression Subject, Name Key, Expression Value) : SetItem(Span);

    /// <summary><c>subject[key] = value</c>.</summary>
    public sealed record DynamicProperty(SourceSpan Span, Expression Subject, Expression Key, Expression Value) : SetItem(Span);

    /// <summary><c>variable = map</c>.</summary>
    public sealed record Replace(SourceSpan Span, Expression.Variable Variable, Expression Value) : SetItem(Span);

    /// <summary><c>variable += map</c>.</summary>
    public sealed record Merge(SourceSpan Span, Expression.Variable Variable, Expression Value) : SetItem(Span);

    /// <summary><c>variable:Label:Label</c>; each is a name or a dynamic one.</summary>
    public sealed record Labels(SourceSpan Span, Expression.Variable Variable, IReadOnlyList<LabelExpression> Names) : SetItem(Span);
}
