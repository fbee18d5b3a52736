using Graph.Cypher.Execution;

namespace Graph.Cypher.Stores;

/// <summary>A search in a full-text index.</summary>
/// <param name="Query">What is looked for, in the language of Lucene's classic query parser.</param>
/// <param name="Analyzer">The analyzer that makes words of it, a name of <see cref="FullTextAnalyzers"/>; null for that of the index.</param>
/// <param name="Limit">How many hits are asked for; null for all.</param>
public sealed record FullTextRequest(string Query, string? Analyzer = null, long? Limit = null)
{
    /// <summary>Told of each step, so that a long search ends in time.</summary>
    public QueryBudget Budget { get; init; } = QueryBudget.Unlimited();
}
