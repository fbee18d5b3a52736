using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A change of the schema.</summary>
/// <param name="Span">Its place.</param>
internal abstract record SchemaCommand(SourceSpan Span) : StatementBody(Span)
{
    /// <summary><c>CREATE … INDEX | CONSTRAINT [name] [IF NOT EXISTS] FOR … ON | REQUIRE …</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Kind">What is made.</param>
    /// <param name="Name">Its name or a parameter, or null for one made up.</param>
    /// <param name="IfNotExists">Whether one that is there already is no error.</param>
    /// <param name="OnRelationships">Whether it is over relationships.</param>
    /// <param name="Variable">The variable its properties are written with; empty for a look-up index.</param>
    /// <param name="Tokens">The labels or types; several only for full-text, none for a look-up index.</param>
    /// <param name="Properties">The properties, in order.</param>
    /// <param name="Options">The map or parameter behind OPTIONS, or null.</param>
    public sealed record Create(
        SourceSpan Span,
        SchemaRuleSyntaxKind Kind,
        Expression? Name,
        bool IfNotExists,
        bool OnRelationships,
        string Variable,
        IReadOnlyList<Name> Tokens,
        IReadOnlyList<Name> Properties,
        Expression? Options) : SchemaCommand(Span);

    /// <summary><c>DROP INDEX | CONSTRAINT name [IF EXISTS]</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Constraint">Whether it is a constraint and not an index.</param>
    /// <param name="Name">Its name or a parameter.</param>
    /// <param name="IfExists">Whether one that is not there is no error.</param>
    public sealed record Drop(SourceSpan Span, bool Constraint, Expression Name, bool IfExists) : SchemaCommand(Span);
}
