namespace Graph.Extraction.Sentences;

/// <summary>One word, number or mark of the text.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];
}
