namespace Graph.Cypher.Stores;

/// <summary>The kinds of rule a schema holds.</summary>
public enum SchemaKind
{
    /// <summary>A range index: equality, IN, ranges and prefixes.</summary>
    RangeIndex,

    /// <summary>A text index: prefixes, CONTAINS and ENDS WITH of strings.</summary>
    TextIndex,

    /// <summary>A full-text index over one or more properties.</summary>
    FullTextIndex,

    /// <summary>A point index.</summary>
    PointIndex,

    /// <summary>A vector index: the nearest neighbours of a vector.</summary>
    VectorIndex,

    /// <summary>A unique constraint, which owns a range index.</summary>
    UniqueConstraint,

    /// <summary>A token look-up index: all nodes by label or all relationships by type. Always there, never named in a seek.</summary>
    LookupIndex,
}
