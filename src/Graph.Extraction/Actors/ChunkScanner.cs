using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Finds the tables' phrases in the text, left to right, the longest first; also states inside hyphenated words.</summary>
internal static class ChunkScanner
{
    /// <summary>Titles that are common words as well.</summary>
    private static readonly WordList PlainTitles = WordList.Exact("chief deputy head judge justice leaders representative secretary");

    /// <summary>Chunks in order; of a phrase with several meanings, the one its surroundings speak for.</summary>
    public static List<Chunk> Scan(string text, List<Token> tokens, PooledWord[] words)
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < tokens.Count;)
        {
            var mayBe = tokens[i].Kind == TokenKind.Word && words[i].MayBe(WordTraits.Title | WordTraits.Name);
            var found = mayBe ? ReadAt(text, tokens, words[i], i) : null;
            if (found is { Term: { Kind: TermKind.Organization, StateId: { } of } } body && body.End == i + 1 && IsOfAnother(text, tokens, chunks, i, of))
            {
                found = null;
            }

            if (found is { } chunk)
            {
                chunks.Add(chunk);
            }

            i = found?.End ?? i + 1;
        }

        return chunks;
    }

    /// <summary>"Nepali Congress", "People's Congress": one word that is a body of one state, in the name of another's.</summary>
    private static bool IsOfAnother(string text, List<Token> tokens, List<Chunk> chunks, int index, string state)
    {
        var owner = index > 0 && tokens[index - 1].Kind == TokenKind.Possessive ? index - 1 : index;
        return chunks is [.., var last] && last.End == owner && last.Term.Kind is TermKind.State or TermKind.Demonym
            ? last.Term.StateId != state
            : owner is > 0 && owner < index && char.IsUpper(text[tokens[owner - 1].Start]);
    }

    private static Chunk? ReadAt(string text, List<Token> tokens, PooledWord word, int index)
    {
        var mayBeName = word.MayBe(WordTraits.Name) && char.IsUpper(text[tokens[index].Start]);
        var titles = word.MayBe(WordTraits.Title) ? Lexicon.Titles.Longest(text, tokens, index, tokens.Count) : null;
        var names = mayBeName ? Lexicon.Names.Longest(text, tokens, index, tokens.Count) : null;
        if (names is { } known && known.Length >= (titles?.Length ?? 0) && !IsSignOfMoney(text, tokens, index + known.Length))
        {
            return new Chunk(index, index + known.Length, Choose(text, tokens, index, index + known.Length, known.Terms));
        }

        return titles is { } title && !IsPlainWord(text, tokens, index, title.Length, title.Terms[0])
            ? new Chunk(index, index + title.Length, title.Terms[0])
            : HalfAt(text, tokens, index);
    }

    /// <summary>"EC$5", "US$5": letters before the sign name the currency.</summary>
    private static bool IsSignOfMoney(string text, List<Token> tokens, int sign) =>
        sign < tokens.Count && tokens[sign].Of(text) is "$" && tokens[sign].Start == tokens[sign - 1].End;

    /// <summary>"North and South Korea": the first of two states that share a name.</summary>
    private static Chunk? HalfAt(string text, List<Token> tokens, int index)
    {
        if (index + 3 >= tokens.Count || !AreQuarters(tokens[index].Of(text), tokens[index + 1].Of(text), tokens[index + 2].Of(text)))
        {
            return null;
        }

        var name = $"{tokens[index].Of(text)} {tokens[index + 3].Of(text)}";
        var words = new List<Token>();
        Tokenizer.Read(name, new TextSpan(0, name.Length), words);
        return Lexicon.Names.Longest(name, words, 0, words.Count) is { } known && known.Length == words.Count
            && known.Terms[0].Kind is TermKind.State or TermKind.Demonym
            ? new Chunk(index, index + 1, known.Terms[0])
            : null;
    }

    private static bool AreQuarters(ReadOnlySpan<char> first, ReadOnlySpan<char> joint, ReadOnlySpan<char> second) =>
        IsQuarter(first) && joint is "and" && IsQuarter(second);

    private static bool IsQuarter(ReadOnlySpan<char> word) => word is "North" or "South" or "East" or "West";

    /// <summary>"Georgian" is an adjective, "US" is one before a noun and a name elsewhere.</summary>
    private static Term Choose(string text, List<Token> tokens, int first, int end, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 1)
        {
            return terms[0];
        }

        var demonym = terms.FirstOrDefault(term => term.Kind == TermKind.Demonym);
        if (demonym is not null && end < tokens.Count && MayBeNoun(text, tokens[end]))
        {
            return demonym;
        }

        return terms[0].Kind == TermKind.Demonym ? terms[1] : terms[0];
    }

    private static bool MayBeNoun(string text, Token token) =>
        token.Kind == TokenKind.Word
        && char.IsLetter(text[token.Start])
        && !WordList.Function.Contains(token.Of(text))
        && !WordList.Verbs.Contains(token.Of(text));

    /// <summary>Words that are titles only where something around them says so: "general", "major", "chief", "head", "may".</summary>
    private static bool IsPlainWord(string text, List<Token> tokens, int index, int length, Term title) =>
        length == 1 && char.IsLower(text[tokens[index].Start])
        && (title.Class is TitleClass.Military or TitleClass.Honorific || PlainTitles.Contains(title.Name));
}
