using System.Globalization;
using System.Text;
using AnyAscii;

namespace Graph.Relations.Identity;

/// <summary>The letters of all scripts but Latin, Greek and Cyrillic, written in Latin ones as AnyAscii does.</summary>
internal static class OtherScripts
{
    private const char First = '\u0530';

    /// <summary>Whether a letter or mark of such a script is at a place of a text in Unicode's form KD.</summary>
    public static bool IsLetter(string letters, int at) =>
        letters[at] >= First && CharUnicodeInfo.GetUnicodeCategory(letters, at) is
            UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Such letters in Latin ones; those for which there are none as they are.</summary>
    public static string Romanise(string letters)
    {
        var latin = new StringBuilder(letters.Length);
        foreach (var letter in letters.Normalize(NormalizationForm.FormC).EnumerateRunes()) // Hangul by syllables
        {
            var written = letter.ToString().Transliterate();
            var isWord = written.Length > 0 && char.IsUpper(written[0]); // an ideograph or a syllable
            latin.Append(isWord ? " " : IsAbjad(letter) && EndsOpen(latin) && IsConsonant(written) ? "a" : "").Append(written.ToLowerInvariant()).Append(isWord ? " " : "");
        }

        return latin.Length == 0 ? letters : IsHangul(letters[0]) ? WithHardBeginning(latin.ToString().TrimStart()) : latin.ToString();
    }

    // AnyAscii follows the Revised Romanization, names of people mostly do not: Kim, Pak, Tae.
    private static string WithHardBeginning(string syllables) => syllables[0] switch
    {
        'g' => "k" + syllables[1..],
        'b' => "p" + syllables[1..],
        'd' => "t" + syllables[1..],
        _ => syllables,
    };

    // Hebrew to Arabic, which leave short vowels out: "mahamad", not "mhmd", whose letters could be read as one.
    private static bool IsAbjad(Rune letter) => letter.Value is >= 0x590 and <= 0x8FF;

    private static bool EndsOpen(StringBuilder latin) => latin.Length > 0 && IsConsonant(latin[^1].ToString());

    private static bool IsConsonant(string latin) => latin.Length > 0 && char.IsAsciiLetter(latin[0]) && !"aeiouwy".Contains(latin[0], StringComparison.Ordinal);

    private static bool IsHangul(char jamo) => jamo is >= '\u1100' and <= '\u11FF';
}
