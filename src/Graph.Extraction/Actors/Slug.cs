using System.Globalization;
using System.Text;

namespace Graph.Extraction.Actors;

/// <summary>Names as parts of ids: lower case, without marks on letters, words joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        // A lone surrogate, as in a text cut in the middle of a character, cannot be normalised.
        var whole = string.Create(name.Length, name, (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = char.IsSurrogate(from[i]) ? '-' : from[i];
            }
        });
        foreach (var c in whole.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(Plain(char.ToLowerInvariant(c)));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '\u2019' or '.'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>Letters that decomposition leaves whole.</summary>
    private static string Plain(char c) => c switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' => "d",
        'ß' => "ss",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ð' => "d",
        _ => c.ToString(),
    };
}
