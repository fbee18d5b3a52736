using System.Globalization;
using System.Text;

namespace Graph.Relations.Identity;

/// <summary>
/// Brings the spellings of one name together: case, accents, hyphens, apostrophes and spaces do not count, so that
/// "Kim Jong-un", "KIM JONG UN" and "Kim Jong‑Un" have one key. Words keep their order.
/// </summary>
public static class NameKey
{
    // Letters that Unicode does not take apart into a base letter and a mark.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h",
    };

    /// <summary>The key of a name: lower-case words of letters and digits, one space between them; empty where it has none.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            Append(key, letter);
        }

        return key.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (Letters.TryGetValue(letter, out var replacement))
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
