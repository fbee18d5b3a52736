namespace Graph.Cypher.Syntax;

/// <summary>The infix operators.</summary>
internal enum BinaryOperator
{
    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>XOR</c>.</summary>
    Xor,

    /// <summary><c>AND</c>.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>&lt;></c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>></c>.</summary>
    Greater,

    /// <summary><c>>=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>.</summary>
    Modulo,

    /// <summary><c>^</c>.</summary>
    Power,

    /// <summary><c>||</c>.</summary>
    Concatenate,

    /// <summary><c>IN</c>.</summary>
    In,

    /// <summary><c>STARTS WITH</c>.</summary>
    StartsWith,

    /// <summary><c>ENDS WITH</c>.</summary>
    EndsWith,

    /// <summary><c>CONTAINS</c>.</summary>
    Contains,

    /// <summary><c>=~</c>.</summary>
    Matches,
}
