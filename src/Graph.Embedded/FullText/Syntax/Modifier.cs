namespace Graph.Embedded.FullText.Syntax;

/// <summary>What stands before a clause.</summary>
internal enum Modifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>+</c></summary>
    Required,

    /// <summary><c>-</c>, <c>!</c> or NOT.</summary>
    Prohibited,
}
