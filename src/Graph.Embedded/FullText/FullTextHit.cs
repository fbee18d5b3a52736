namespace Graph.Embedded.FullText;

/// <summary>One document that a search found.</summary>
/// <param name="Id">The element it belongs to.</param>
/// <param name="Version">Which of the element's documents it is.</param>
/// <param name="Score">How well it fits; greater is better.</param>
internal readonly record struct FullTextHit(int Id, uint Version, double Score);
