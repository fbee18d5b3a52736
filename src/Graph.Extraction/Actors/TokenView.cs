using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Actors;

/// <summary>The tokens of an article with the known phrases among them.</summary>
internal sealed class TokenView
{
    private readonly PooledWord[] _words;
    private readonly int[] _chunkAt;

    public TokenView(string text, List<Token> tokens, PooledWord[] words, List<Sentence> sentences)
    {
        Text = text;
        _words = words;
        Tokens = tokens;
        Sentences = sentences;
        Chunks = ChunkScanner.Scan(text, tokens, words);
        _chunkAt = new int[tokens.Count];
        Array.Fill(_chunkAt, -1);
        for (var i = 0; i < Chunks.Count; i++)
        {
            Array.Fill(_chunkAt, i, Chunks[i].First, Chunks[i].End - Chunks[i].First);
        }
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public List<Chunk> Chunks { get; }

    /// <summary>The known phrase that covers a token; null where none does.</summary>
    public Chunk? ChunkAt(int index) => index >= 0 && index < _chunkAt.Length && _chunkAt[index] >= 0 ? Chunks[_chunkAt[index]] : null;

    /// <summary>The known phrase whose first word stands at a token; null where none does.</summary>
    public Chunk? ChunkFrom(int index) => ChunkAt(index) is { } chunk && chunk.First == index ? chunk : null;

    public Chunk? ChunkEndingAt(int index) => ChunkAt(index - 1) is { } chunk && chunk.End == index ? chunk : null;

    /// <summary>The title right before a token; null where none stands there.</summary>
    public Chunk? TitleEndingAt(int index) => ChunkEndingAt(index) is { Term.Kind: TermKind.Title } title ? title : null;

    /// <summary>"the president of" before the state or organisation it belongs to; null where no title stands so.</summary>
    public Chunk? TitleOf(Chunk owner) =>
        WithArticle(owner.First) - 1 is var of && Word(of) is "of" ? TitleEndingAt(of) : null;

    /// <summary>The first token of a phrase, with the "the" before it.</summary>
    public int WithArticle(int first) => Word(first - 1) is "the" ? first - 1 : first;

    public ReadOnlySpan<char> Word(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Of(Text) : default;

    /// <summary>Whether the tables let the word at a token be such a part.</summary>
    public bool MayBe(int index, WordTraits trait) => _words[index].MayBe(trait);

    public bool IsWord(int index) => index >= 0 && index < Tokens.Count && Tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether what stands at a token begins with a small letter.</summary>
    public bool StartsSmall(int index) => Word(index) is [var first, ..] && char.IsLower(first);

    /// <summary>A word that begins with a small letter.</summary>
    public bool IsSmallWord(int index) => IsWord(index) && StartsSmall(index);

    /// <summary>A verb that follows an actor; "and" and "but", which may stand for one, are none.</summary>
    public bool IsVerb(int index) => WordList.Verbs.Contains(Word(index)) && Word(index) is not ("and" or "but");

    public bool Is(int index, string word) => Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word that starts with a capital and goes on in lower case, or an initial.</summary>
    public bool IsNameWord(int index)
    {
        if (!IsWord(index) || !char.IsUpper(Text[Tokens[index].Start]))
        {
            return false;
        }

        var word = Word(index);
        return word.Length == 1 || word[^1] == '.' || word[1..].IndexOfAnyInRange('a', 'z') >= 0 || word[1..].ContainsAnyExceptInRange('\0', '\u007F');
    }

    public bool IsPossessive(int index) => index >= 0 && index < Tokens.Count && Tokens[index].Kind == TokenKind.Possessive;

    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public string Phrase(int first, int end)
    {
        var (start, length) = (Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
        var words = Text.Substring(start, length);
        return HasPlainSpaces(words) ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether all space in a phrase is one blank at a time.</summary>
    private static bool HasPlainSpaces(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || words[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
