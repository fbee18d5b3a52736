namespace Graph.Embedded.FullText.Patterns;

/// <summary>Ranges of code points, or all others.</summary>
/// <param name="Ranges">First and last of each, both inclusive.</param>
/// <param name="IsNegated">Whether it is all others.</param>
internal sealed record CharacterSet(IReadOnlyList<(int First, int Last)> Ranges, bool IsNegated = false)
{
    public static CharacterSet Any { get; } = new([], IsNegated: true);

    public static CharacterSet Digits { get; } = new([('0', '9')]);

    public static CharacterSet Spaces { get; } = new([('\t', '\n'), ('\r', '\r'), (' ', ' ')]);

    public static CharacterSet WordLetters { get; } = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    /// <summary>What tells the set from others.</summary>
    public string Key => $"{(IsNegated ? "^" : "")}{string.Join(',', Ranges.Select(range => $"{range.First}-{range.Last}"))}";

    public static CharacterSet Of(int codePoint) => new([(codePoint, codePoint)]);

    public bool Contains(int codePoint)
    {
        var isIn = false;
        foreach (var (first, last) in Ranges)
        {
            isIn |= codePoint >= first && codePoint <= last;
        }

        return isIn != IsNegated;
    }
}
