namespace Graph.Extraction.Drafts;

/// <summary>A stretch of the article's text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit, from 0.</param>
/// <param name="End">Offset after its last.</param>
public readonly record struct DraftSpan(int Start, int End);
