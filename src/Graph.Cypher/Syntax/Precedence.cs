namespace Graph.Cypher.Syntax;

/// <summary>How tightly an expression's outermost operator binds, loosest first.</summary>
internal enum Precedence
{
    /// <summary>OR.</summary>
    Or,

    /// <summary>XOR.</summary>
    Xor,

    /// <summary>AND.</summary>
    And,

    /// <summary>NOT.</summary>
    Not,

    /// <summary>Comparison.</summary>
    Comparison,

    /// <summary>IN, IS, STARTS WITH and their like.</summary>
    Predicate,

    /// <summary>Addition.</summary>
    Sum,

    /// <summary>Multiplication.</summary>
    Product,

    /// <summary>Power.</summary>
    Power,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>Property, subscript, label test.</summary>
    Postfix,

    /// <summary>Everything that needs no parentheses.</summary>
    Atom,
}
