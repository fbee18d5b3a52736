namespace Graph.Embedded.FullText.Syntax;

/// <summary>What stands between two clauses.</summary>
internal enum Conjunction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>AND.</summary>
    And,

    /// <summary>OR.</summary>
    Or,
}
