using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A type as in <c>IS :: LIST&lt;INTEGER NOT NULL> | STRING</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="NotNull">Whether null is left out.</param>
internal abstract record TypeName(SourceSpan Span, bool NotNull) : SyntaxNode(Span)
{
    /// <summary>A type without parts, by its canonical name in upper case: <c>INTEGER</c>, <c>ZONED DATETIME</c>, <c>ANY</c> ….</summary>
    public sealed record Simple(SourceSpan Span, string Canonical, bool NotNull) : TypeName(Span, NotNull);

    /// <summary><c>LIST&lt;item></c>.</summary>
    public sealed record List(SourceSpan Span, TypeName Item, bool NotNull) : TypeName(Span, NotNull);

    /// <summary><c>one | another</c>.</summary>
    public sealed record Union(SourceSpan Span, IReadOnlyList<TypeName> Types) : TypeName(Span, false);
}
