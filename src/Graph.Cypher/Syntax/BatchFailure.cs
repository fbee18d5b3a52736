namespace Graph.Cypher.Syntax;

/// <summary>What becomes of <c>CALL { } IN TRANSACTIONS</c> when one of its transactions fails.</summary>
internal enum BatchFailure
{
    /// <summary>The statement fails; what was committed before stays.</summary>
    Fail,

    /// <summary>The next transaction is tried.</summary>
    Continue,

    /// <summary>No further transaction is begun.</summary>
    Break,
}
