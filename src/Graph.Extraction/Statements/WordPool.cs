namespace Graph.Extraction.Statements;

/// <summary>
/// Words in lower case, the recent ones shared: a text says the same few thousand words again and again.
/// One pool a thread, of a fixed size; what it forgets is made anew.
/// </summary>
internal static class WordPool
{
    private const int Slots = 8192;

    private const int LongestShared = 32;

    [ThreadStatic]
    private static PooledWord?[]? _slots;

    public static PooledWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestShared)
        {
            return PooledWord.Of(word.ToString().ToLowerInvariant());
        }

        Span<char> lower = stackalloc char[LongestShared];
        lower = lower[..word.ToLowerInvariant(lower)];
        var slots = _slots ??= new PooledWord?[Slots];
        ref var slot = ref slots[Hash(lower) & (Slots - 1)];
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
