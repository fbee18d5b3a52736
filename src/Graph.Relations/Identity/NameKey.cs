using System.Globalization;
using System.Text;

namespace Graph.Relations.Identity;

/// <summary>
/// Brings the spellings of one name together: case, accents, hyphens, apostrophes and spaces do not count, so that
/// "Kim Jong-un", "KIM JONG UN" and "Kim Jong‑Un" have one key, and so do "Владимир Путин" and "Vladimir Putin". Words keep their order.
/// Letters of other scripts are written in Latin ones as AnyAscii does, an ideograph or syllable of Hangul a word: "习近平" has the key "xi jin ping".
/// </summary>
public static class NameKey
{
    // Cyrillic as BGN/PCGN romanises it, Greek as ELOT 743 does; marks are taken off their letters before.
    private static readonly Dictionary<char, string> Romanised = new()
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['ґ'] = "g", ['д'] = "d", ['е'] = "e", ['є'] = "ye", ['ж'] = "zh", ['з'] = "z", ['и'] = "i",
        ['і'] = "i", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u",
        ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e",
        ['ю'] = "yu", ['я'] = "ya", ['ђ'] = "dj", ['ј'] = "j", ['љ'] = "lj", ['њ'] = "nj", ['ћ'] = "c", ['џ'] = "dz",
        ['α'] = "a", ['β'] = "v", ['γ'] = "g", ['δ'] = "d", ['ε'] = "e", ['ζ'] = "z", ['η'] = "i", ['θ'] = "th", ['ι'] = "i", ['κ'] = "k", ['λ'] = "l",
        ['μ'] = "m", ['ν'] = "n", ['ξ'] = "x", ['ο'] = "o", ['π'] = "p", ['ρ'] = "r", ['σ'] = "s", ['ς'] = "s", ['τ'] = "t", ['υ'] = "y", ['φ'] = "f",
        ['χ'] = "ch", ['ψ'] = "ps", ['ω'] = "o",
    };

    // Letters that Unicode does not take apart into a base letter and a mark.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h",
    };

    private const char FirstRomanised = 'α';

    /// <summary>The key of a name: lower-case words of letters and digits, one space between them; empty where it has none.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var letters = name.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        for (var at = 0; at < letters.Length;)
        {
            var end = at;
            while (end < letters.Length && OtherScripts.IsLetter(letters, end))
            {
                end += char.IsSurrogatePair(letters, end) ? 2 : 1;
            }

            foreach (var letter in end == at ? letters.AsSpan(at, 1) : OtherScripts.Romanise(letters[at..end]))
            {
                Append(key, letter);
            }

            at = Math.Max(end, at + 1);
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether a name is written in letters that its key has in Latin ones.</summary>
    internal static bool IsRomanised(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        return letters.Where((letter, at) => Romanised.ContainsKey(letter) || OtherScripts.IsLetter(letters, at)).Any();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (letter >= FirstRomanised && Romanised.TryGetValue(letter, out var romanised))
        {
            key.Append(romanised);
        }
        else if (Letters.TryGetValue(letter, out var replacement))
        {
            key.Append(replacement);
        }
        else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
        {
            key.Append(letter);
        }
        else if (!IsIgnored(letter) && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    // Marks that were taken off their letters, and apostrophes of all shapes (N'Djamena, Sana’a).
    private static bool IsIgnored(char letter) =>
        letter is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' ||
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
