namespace Graph.Cypher;

/// <summary>Bounds on what a statement's text may hold, so that no text can exhaust the machine before it runs.</summary>
/// <param name="MaxTextLength">The longest statement, in UTF-16 units.</param>
/// <param name="MaxNesting">How deep parentheses, lists, subqueries and the like may nest.</param>
/// <param name="MaxOperatorChain">How many operators may follow one another without parentheses, AND, OR and XOR excepted.</param>
public sealed record CypherLimits(int MaxTextLength = 4_000_000, int MaxNesting = 200, int MaxOperatorChain = 1_000)
{
    /// <summary>The limits that hold where nothing is said.</summary>
    public static CypherLimits Default { get; } = new();
}
