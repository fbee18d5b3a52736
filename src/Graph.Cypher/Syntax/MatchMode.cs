namespace Graph.Cypher.Syntax;

/// <summary>How often one MATCH may walk a relationship.</summary>
internal enum MatchMode
{
    /// <summary>Nothing said: as <see cref="DifferentRelationships"/>.</summary>
    Default,

    /// <summary><c>DIFFERENT RELATIONSHIPS</c>: each at most once.</summary>
    DifferentRelationships,

    /// <summary><c>REPEATABLE ELEMENTS</c>: any number of times.</summary>
    RepeatableElements,
}
