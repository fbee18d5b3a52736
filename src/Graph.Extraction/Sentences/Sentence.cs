namespace Graph.Extraction.Sentences;

/// <summary>One sentence of one passage.</summary>
/// <param name="Span">From its first to after its last character, marks included, surrounding space not.</param>
/// <param name="Passage">Index into the article's passages.</param>
/// <param name="FirstToken">Index of its first token in the reading.</param>
/// <param name="EndToken">Index after its last token.</param>
internal readonly record struct Sentence(TextSpan Span, int Passage, int FirstToken, int EndToken);
