namespace Graph.Relations.Review;

/// <summary>Words of the text that something rests on.</summary>
/// <param name="Start">Offset in the article's text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Role">mention, evidence, content, cue or source.</param>
public sealed record ReviewSpan(int Start, int End, string Role);
