namespace Graph.Cypher.Syntax;

/// <summary>How many items of a list must satisfy a condition.</summary>
internal enum QuantifierKind
{
    /// <summary><c>all</c>.</summary>
    All,

    /// <summary><c>any</c>.</summary>
    Any,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>single</c>.</summary>
    Single,
}
