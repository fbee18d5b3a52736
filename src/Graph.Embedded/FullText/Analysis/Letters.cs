using System.Globalization;
using System.Text;

namespace Graph.Embedded.FullText.Analysis;

/// <summary>What the steps of an analyzer ask of characters and do to words.</summary>
internal static class Letters
{
    // Letters with a Latin likeness that no decomposition gives.
    private static readonly Dictionary<char, string> Likenesses = new()
    {
        ['æ'] = "ae", ['ð'] = "d", ['ø'] = "o", ['þ'] = "th", ['ß'] = "ss", ['đ'] = "d", ['ħ'] = "h", ['ı'] = "i", ['ĸ'] = "q", ['ł'] = "l", ['ŋ'] = "n", ['œ'] = "oe", ['ŧ'] = "t",
        ['‘'] = "'", ['’'] = "'", ['“'] = "\"", ['”'] = "\"",
    };

    /// <summary>A word in lower case, letter by letter.</summary>
    public static string ToLower(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Contains('İ', StringComparison.Ordinal) ? lower.Replace('İ', 'i') : lower;
    }

    /// <summary>A word in lower case without accents, and its letters as Latin ones.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.IsNormalized(NormalizationForm.FormD) ? word : word.Normalize(NormalizationForm.FormD))
        {
            if (Likenesses.TryGetValue(letter, out var likeness))
            {
                folded.Append(likeness);
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    /// <summary>A word without the 's at its end.</summary>
    public static string WithoutPossessive(string word) =>
        word.Length >= 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' or '＇' ? word[..^2] : word;

    public static bool IsLetter(Rune rune) => Rune.IsLetter(rune);

    /// <summary>Whether a character parts words where spaces do that are meant to break; non-breaking ones do not.</summary>
    public static bool IsSpace(Rune rune) =>
        rune.Value is >= 0x1C and <= 0x1F || (Rune.IsWhiteSpace(rune) && rune.Value is not (0x85 or 0xA0 or 0x2007 or 0x202F));

    public static bool IsUnicodeSpace(Rune rune) => Rune.IsWhiteSpace(rune);
}
