namespace Graph.Relations.Claims;

/// <summary>The words a claim rests on.</summary>
/// <param name="Passage">Id of the passage they stand in.</param>
/// <param name="Start">Offset in the article's text.</param>
/// <param name="End">Offset after the last.</param>
internal sealed record Evidence(string Passage, int Start, int End);
