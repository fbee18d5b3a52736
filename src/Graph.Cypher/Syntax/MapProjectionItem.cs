using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One item of a map projection.</summary>
/// <param name="Span">Its place.</param>
internal abstract record MapProjectionItem(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>.*</c>: all properties.</summary>
    public sealed record AllProperties(SourceSpan Span) : MapProjectionItem(Span);

    /// <summary><c>.key</c>.</summary>
    public sealed record Property(SourceSpan Span, Name Key) : MapProjectionItem(Span);

    /// <summary><c>key: value</c>.</summary>
    public sealed record Entry(SourceSpan Span, Name Key, Expression Value) : MapProjectionItem(Span);

    /// <summary><c>variable</c>: an entry of that name.</summary>
    public sealed record Variable(SourceSpan Span, Expression.Variable Value) : MapProjectionItem(Span);
}
