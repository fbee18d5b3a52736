using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One parsed statement.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Request">EXPLAIN, PROFILE or neither.</param>
/// <param name="Body">What it does.</param>
/// <param name="Runtime">The runtime that is asked for; empty where none is.</param>
internal sealed record Statement(SourceSpan Span, PlanRequest Request, StatementBody Body, string Runtime = "") : SyntaxNode(Span)
{
    /// <summary>Where an option stands that is deprecated, or null.</summary>
    public SourceSpan? DeprecatedOption { get; init; }
}
