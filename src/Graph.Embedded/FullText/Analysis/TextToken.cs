namespace Graph.Embedded.FullText.Analysis;

/// <summary>One word of a text as an index keeps it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Position">Where it stands among the words, from 0; words that the analyzer drops leave gaps.</param>
internal readonly record struct TextToken(string Text, int Position);
