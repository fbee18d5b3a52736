namespace Graph.Cypher.Syntax;

/// <summary>The prefix operators.</summary>
internal enum UnaryOperator
{
    /// <summary><c>NOT</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Negate,

    /// <summary><c>+</c>.</summary>
    Plus,
}
