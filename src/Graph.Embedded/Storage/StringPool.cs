namespace Graph.Embedded.Storage;

/// <summary>
/// Lets equal short texts share one string. It remembers only the last text of each slot, so it never grows and never
/// keeps a text alive for long; what it forgets is merely stored twice. Safe for any number of threads.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 1 << 16;
    private const int LongestPooled = 48;

    private readonly string?[] _slots = new string?[Slots];

    public string Share(string text) => text.Length > LongestPooled ? text : Share(text.AsSpan(), text);

    public string Share(ReadOnlySpan<char> text) => text.Length > LongestPooled ? text.ToString() : Share(text, null);

    private string Share(ReadOnlySpan<char> text, string? made)
    {
        ref var slot = ref _slots[string.GetHashCode(text) & (Slots - 1)];
        var known = slot;
        if (known is not null && text.SequenceEqual(known))
        {
            return known;
        }

        slot = made ??= text.ToString();
        return made;
    }
}
