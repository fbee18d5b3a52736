using System.Globalization;
using System.Text;

namespace Graph.Extraction.Actors;

/// <summary>Names as parts of ids: lower case, without marks on letters, words joined by hyphens.</summary>
internal static class Slug
{
    /// <summary>Names are no longer than this, save in broken texts.</summary>
    private const int LongestShort = 128;

    public static string Of(string name)
    {
        var letters = Ascii.IsValid(name) ? name : Decomposed(name);
        // A letter takes at most two: "ß".
        Span<char> slug = letters.Length <= LongestShort ? stackalloc char[2 * LongestShort] : new char[2 * letters.Length];
        var length = 0;
        foreach (var c in letters)
        {
            if (char.IsLetterOrDigit(c))
            {
                length = AppendPlain(slug, length, char.ToLowerInvariant(c));
            }
            else if (length > 0 && slug[length - 1] != '-' && Separates(c))
            {
                slug[length++] = '-';
            }
        }

        return slug[..(length > 0 && slug[length - 1] == '-' ? length - 1 : length)].ToString();
    }

    private static bool Separates(char c) =>
        c is not ('\'' or '\u2019' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;

    private static string Decomposed(string name)
    {
        // A lone surrogate, as in a text cut in the middle of a character, cannot be normalised.
        var whole = string.Create(name.Length, name, (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = char.IsSurrogate(from[i]) ? '-' : from[i];
            }
        });
        return whole.Normalize(NormalizationForm.FormD);
    }

    /// <summary>Writes out the letters that decomposition leaves whole.</summary>
    private static int AppendPlain(Span<char> slug, int length, char c)
    {
        var (first, second) = c switch
        {
            'ł' => ('l', '\0'),
            'ø' => ('o', '\0'),
            'đ' => ('d', '\0'),
            'ß' => ('s', 's'),
            'ı' => ('i', '\0'),
            'æ' => ('a', 'e'),
            'œ' => ('o', 'e'),
            'þ' => ('t', 'h'),
            'ð' => ('d', '\0'),
            _ => (c, '\0'),
        };
        slug[length++] = first;
        if (second != '\0')
        {
            slug[length++] = second;
        }

        return length;
    }
}
