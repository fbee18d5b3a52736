using System.Globalization;

namespace Graph.Extraction.Sentences;

/// <summary>What single characters are, in every style that news uses.</summary>
internal static class Characters
{
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';

    public static bool IsDoubleQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsApostrophe(c) || c is '\u2018' or '\u201A' or '\u201B' or '\u2039' or '\u203A';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>Spaces of all widths, line ends, stray control characters, and the invisible marks that stand between words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F';

    /// <summary>Letters and the marks that combine with them.</summary>
    public static bool IsLetter(char c) =>
        c < 128 ? char.IsAsciiLetter(c)
        : char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
