namespace Graph.Cypher.Syntax;

/// <summary>What is made of a subquery's rows.</summary>
internal enum SubqueryKind
{
    /// <summary><c>EXISTS</c>: whether there are any.</summary>
    Exists,

    /// <summary><c>COUNT</c>: how many there are.</summary>
    Count,

    /// <summary><c>COLLECT</c>: the list of their only column.</summary>
    Collect,
}
