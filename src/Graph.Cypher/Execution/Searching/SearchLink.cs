namespace Graph.Cypher.Execution.Searching;

/// <summary>What leads from one place of a pattern to the next.</summary>
/// <param name="From">The place before.</param>
/// <param name="To">The place behind.</param>
/// <param name="Step">The relationship in between; null where both are the same node.</param>
internal sealed record SearchLink(SearchState From, SearchState To, SearchStep? Step)
{
    /// <summary>How many relationships it is.</summary>
    public int Length => Step is null ? 0 : 1;
}
