namespace Graph.Relations.Queries;

/// <summary>The article that evidence stands in.</summary>
/// <param name="Content">The same for copies of one text, whoever publishes them.</param>
/// <param name="Source">Id of the publisher; null where it is not known.</param>
/// <param name="Reliability">The publisher's Admiralty grade, <c>A</c> to <c>F</c>; <c>F</c> (cannot be judged) until an analyst grades it.</param>
public sealed record EvidenceArticle(
    string Id, string? Title, string? Publisher, string? PublishedAt, string? Url, string Content, string? Source, string Reliability);
