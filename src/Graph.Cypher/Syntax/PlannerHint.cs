using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A <c>USING …</c> hint.</summary>
/// <param name="Span">Its place.</param>
internal abstract record PlannerHint(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>USING [RANGE | TEXT | POINT] INDEX [SEEK] variable:Label(property, …)</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Kind">The kind asked for, in upper case, or null for any.</param>
    /// <param name="Seek">Whether only a seek will do.</param>
    /// <param name="Variable">The node or relationship.</param>
    /// <param name="Token">The label or type.</param>
    /// <param name="Properties">The properties.</param>
    public sealed record Index(
        SourceSpan Span, string? Kind, bool Seek, Name Variable, Name Token, IReadOnlyList<Name> Properties) : PlannerHint(Span);

    /// <summary><c>USING SCAN variable:Label</c>.</summary>
    public sealed record Scan(SourceSpan Span, Name Variable, Name Token) : PlannerHint(Span);

    /// <summary><c>USING JOIN ON variable, …</c>.</summary>
    public sealed record Join(SourceSpan Span, IReadOnlyList<Name> Variables) : PlannerHint(Span);
}
