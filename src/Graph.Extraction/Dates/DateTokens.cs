using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Dates;

/// <summary>The tokens of a text in which dates are looked for.</summary>
internal sealed class DateTokens(string text, List<Token> tokens, PooledWord[] words)
{
    /// <summary>The words of a token; empty where there is none.</summary>
    public ReadOnlySpan<char> Word(int index) => index >= 0 && index < tokens.Count ? tokens[index].Of(text) : default;

    /// <summary>The word of a token in lower case.</summary>
    public string Lower(int index) => words[index].Lower;

    public bool IsNumber(int index) => tokens[index].Kind == TokenKind.Number;

    public bool IsWord(int index) => tokens[index].Kind == TokenKind.Word;

    public bool IsPunctuation(int index) => tokens[index].Kind == TokenKind.Punctuation;

    /// <summary>Whether a date can begin with a token.</summary>
    public bool MayStart(int index) => IsNumber(index) || words[index].MayBe(WordTraits.Date);

    /// <summary>The offset after a token.</summary>
    public int EndOf(int index) => tokens[index].End;

    public TextSpan Span(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The date written out that starts at a token; null where none does.</summary>
    public DateMatch? Written(int index) => DateGrammar.Match(text, tokens, index);
}
