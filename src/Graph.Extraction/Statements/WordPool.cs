using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>
/// Words in lower case, the recent ones shared: a text says the same few thousand words again and again.
/// One pool a thread, of a fixed size; what it forgets is made anew.
/// </summary>
internal sealed class WordPool
{
    private const int Slots = 32768;

    /// <summary>The tables have no longer words.</summary>
    private const int LongestShared = 32;

    [ThreadStatic]
    private static WordPool? _ofThread;

    /// <summary>Words as they are written: most of a text is found here, and nothing is put in lower case.</summary>
    private readonly (string? Spelling, PooledWord Word)[] _spellings = new (string?, PooledWord)[Slots];

    private readonly PooledWord?[] _slots = new PooledWord?[Slots];

    /// <summary>The word of each token of a text.</summary>
    public static PooledWord[] WordsOf(string text, List<Token> tokens)
    {
        var pool = _ofThread ??= new WordPool();
        var words = new PooledWord[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = pool.Find(tokens[i].Of(text));
        }

        return words;
    }

    private PooledWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestShared)
        {
            return PooledWord.Of(word.ToString().ToLowerInvariant());
        }

        ref var known = ref _spellings[Hash(word) & (Slots - 1)];
        if (!word.SequenceEqual(known.Spelling))
        {
            var found = FindLower(word);
            known = (word.SequenceEqual(found.Lower) ? found.Lower : word.ToString(), found);
        }

        return known.Word;
    }

    private PooledWord FindLower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestShared];
        lower = lower[..word.ToLowerInvariant(lower)];
        ref var slot = ref _slots[Hash(lower) & (Slots - 1)];
        return slot is not null && lower.SequenceEqual(slot.Lower) ? slot : slot = PooledWord.Of(lower.ToString());
    }

    /// <summary>FNV-1a, which spreads short words well.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
