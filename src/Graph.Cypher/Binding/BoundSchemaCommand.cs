using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>A change of the schema.</summary>
internal abstract record BoundSchemaCommand : BoundBody
{
    /// <summary>Makes an index or constraint.</summary>
    /// <param name="Kind">What is made.</param>
    /// <param name="Name">A constant or parameter, or null for a name made up when it runs.</param>
    /// <param name="IfNotExists">Whether one that is there already is no error.</param>
    /// <param name="OnRelationships">Whether it is over relationships.</param>
    /// <param name="Tokens">The labels or types.</param>
    /// <param name="Properties">The properties.</param>
    /// <param name="Options">A map or parameter, or null.</param>
    public sealed record Create(
        SchemaRuleSyntaxKind Kind,
        BoundExpression? Name,
        bool IfNotExists,
        bool OnRelationships,
        IReadOnlyList<string> Tokens,
        IReadOnlyList<string> Properties,
        BoundExpression? Options) : BoundSchemaCommand;

    /// <summary>Drops an index or constraint by a constant or parameter.</summary>
    public sealed record Drop(bool Constraint, BoundExpression Name, bool IfExists) : BoundSchemaCommand;
}
