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

    /// <summary><c>VECTOR INDEX</c>.</summary>
    VectorIndex,

    /// <summary><c>CONSTRAINT … IS UNIQUE</c>.</summary>
    UniqueConstraint,

    /// <summary><c>CONSTRAINT … IS KEY</c>, which a community edition refuses.</summary>
    KeyConstraint,

    /// <summary><c>CONSTRAINT … IS NOT NULL</c>, which a community edition refuses.</summary>
    ExistenceConstraint,

    /// <summary><c>CONSTRAINT … IS :: TYPE</c>, which a community edition refuses.</summary>
    TypeConstraint,
}
