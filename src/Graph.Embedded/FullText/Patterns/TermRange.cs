namespace Graph.Embedded.FullText.Patterns;

/// <summary>Words between two others in the order of their code points.</summary>
/// <param name="Lower">The first; null for the beginning.</param>
/// <param name="Upper">The last; null for the end.</param>
/// <param name="WithLower">Whether the first belongs to it.</param>
/// <param name="WithUpper">Whether the last belongs to it.</param>
internal sealed record TermRange(string? Lower, string? Upper, bool WithLower, bool WithUpper)
{
    public bool Contains(string term) =>
        (Lower is null || Compare(term, Lower) >= (WithLower ? 0 : 1)) && (Upper is null || Compare(term, Upper) <= (WithUpper ? 0 : -1));

    /// <summary>The order of two words by code points: -1, 0 or 1.</summary>
    public static int Compare(string one, string other)
    {
        var (first, second) = (one.EnumerateRunes(), other.EnumerateRunes());
        while (true)
        {
            var (more, moreOther) = (first.MoveNext(), second.MoveNext());
            if (!more || !moreOther)
            {
                return more ? 1 : moreOther ? -1 : 0;
            }

            if (first.Current != second.Current)
            {
                return Math.Sign(first.Current.CompareTo(second.Current));
            }
        }
    }
}
