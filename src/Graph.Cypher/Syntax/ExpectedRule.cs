namespace Graph.Cypher.Syntax;

/// <summary>What a message says was expected where it is no single token.</summary>
internal enum ExpectedRule
{
    /// <summary>Anything that has a value.</summary>
    Expression,

    /// <summary>A name.</summary>
    Identifier,

    /// <summary>A whole number without a sign.</summary>
    Integer,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A text in quotes.</summary>
    String,

    /// <summary>A node in parentheses.</summary>
    NodePattern,

    /// <summary>The name of a type.</summary>
    Type,
}
