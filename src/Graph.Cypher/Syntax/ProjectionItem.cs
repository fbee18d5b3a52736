using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary><c>expression [AS alias]</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Expression">What is computed.</param>
/// <param name="Alias">Its name, or null.</param>
/// <param name="SourceText">The expression's text character for character: the column's name where there is no alias.</param>
internal sealed record ProjectionItem(SourceSpan Span, Expression Expression, Name? Alias, string SourceText) : SyntaxNode(Span)
{
    /// <summary>The alias, the name of the variable (also of one that is projected as a map) or the source text.</summary>
    public string ColumnName => Alias?.Text ?? OwnName ?? SourceText;

    /// <summary>Whether the column has a name without its source text.</summary>
    public bool IsNamed => Alias is not null || OwnName is not null;

    /// <summary>Where its name stands: the alias, or the expression that gives it.</summary>
    public SourceSpan NameSpan => Alias?.Span ?? Expression.Span;

    private string? OwnName => Expression switch
    {
        Expression.Variable variable => variable.Name,
        Expression.MapProjection projection => projection.Subject.Name,
        _ => null,
    };
}
