using Graph.Cypher.Stores;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A node, a relationship or a parenthesised path within a path pattern.</summary>
/// <param name="Span">Its place.</param>
internal abstract record PathFactor(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>(variable:Labels {properties} WHERE condition)</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Variable">Its name, or null.</param>
    /// <param name="Labels">Its label condition, or null.</param>
    /// <param name="Properties">A map or a parameter, or null.</param>
    /// <param name="Where">Its own condition, or null.</param>
    public sealed record Node(
        SourceSpan Span, Name? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathFactor(Span);

    /// <summary><c>-[variable:TYPE*1..2 {properties} WHERE condition]->{1,3}</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Direction">Seen from the left.</param>
    /// <param name="Variable">Its name, or null.</param>
    /// <param name="Types">Its type condition, or null.</param>
    /// <param name="Length">A variable length, or null for one step.</param>
    /// <param name="Properties">A map or a parameter, or null.</param>
    /// <param name="Where">Its own condition, or null.</param>
    /// <param name="Quantifier">A quantifier behind the arrow, or null.</param>
    public sealed record Relationship(
        SourceSpan Span,
        Direction Direction,
        Name? Variable,
        LabelExpression? Types,
        LengthRange? Length,
        Expression? Properties,
        Expression? Where,
        Quantifier? Quantifier) : PathFactor(Span);

    /// <summary><c>(path WHERE condition){1,3}</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Path">The path inside.</param>
    /// <param name="Where">Its condition, or null.</param>
    /// <param name="Quantifier">How often it repeats, or null for once.</param>
    public sealed record Parenthesised(SourceSpan Span, PathPattern Path, Expression? Where, Quantifier? Quantifier) : PathFactor(Span);
}
