namespace Graph.Relations.Queries;

/// <summary>One bar of a timeline.</summary>
/// <param name="Start">Where it begins: ISO 8601, UTC, inclusive.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Count">How much was reported in it.</param>
public sealed record TimeBar(string Start, string End, int Count);
