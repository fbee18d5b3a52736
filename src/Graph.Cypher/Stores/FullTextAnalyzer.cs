namespace Graph.Cypher.Stores;

/// <summary>What makes words of texts in a full-text index.</summary>
/// <param name="Name">What OPTIONS call it.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="StopWords">The words it drops.</param>
public sealed record FullTextAnalyzer(string Name, string Description, IReadOnlyList<string> StopWords);
