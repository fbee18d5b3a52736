using System.Text;

namespace Graph.Cypher.Functions;

/// <summary>What Java, and so Neo4j, takes for white space: not what .NET does.</summary>
internal static class WhiteSpace
{
    private const char NoBreak = '\u00a0';
    private const char NoBreakFigure = '\u2007';
    private const char NarrowNoBreak = '\u202f';
    private const char NextLine = '\u0085';

    /// <summary>Whether a character separates words: white space that may break a line, and the separators of ASCII.</summary>
    public static bool Is(Rune rune) => rune.Value switch
    {
        >= 0x1c and <= 0x1f => true,
        NoBreak or NoBreakFigure or NarrowNoBreak or NextLine => false,
        _ => Rune.IsWhiteSpace(rune),
    };

    /// <summary>A text without white space at both ends.</summary>
    public static string Strip(string text) => Cut(text, IsWhite);

    /// <summary>A text without spaces and control characters at both ends.</summary>
    public static string CutControls(string text) => Cut(text, character => character <= ' ');

    private static string Cut(string text, Func<char, bool> isCut)
    {
        var (first, last) = (0, text.Length);
        while (first < last && isCut(text[first]))
        {
            first++;
        }

        while (last > first && isCut(text[last - 1]))
        {
            last--;
        }

        return text[first..last];
    }

    // All white space lies in the basic plane.
    private static bool IsWhite(char character) => Rune.TryCreate(character, out var rune) && Is(rune);
}
