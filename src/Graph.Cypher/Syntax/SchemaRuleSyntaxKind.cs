namespace Graph.Cypher.Syntax;

/// <summary>What CREATE INDEX and CREATE CONSTRAINT can make.</summary>
internal enum SchemaRuleSyntaxKind
{
    /// <summary><c>[RANGE] INDEX</c>.</summary>
    RangeIndex,

    /// <summary><c>TEXT INDEX</c>.</summary>
    TextIndex,

    /// <summary><c>POINT INDEX</c>.</summary>
    PointIndex,

    /// <summary><c>LOOKUP INDEX</c>.</summary>
    LookupIndex,

    /// <summary><c>FULLTEXT INDEX</c>.</summary>
    FullTextIndex,

    /// <summary><c>CONSTRAINT … IS UNIQUE</c>.</summary>
    UniqueConstraint,
}
