namespace Graph.Cypher.Text;

/// <summary>A token: what it is and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keyword">For a bare word: the keyword it spells, or <see cref="Text.Keyword.None"/>.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Start, int End)
{
    /// <summary>Its place.</summary>
    public SourceSpan Span => new(Start, End);
}
