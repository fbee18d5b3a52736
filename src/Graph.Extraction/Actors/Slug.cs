using System.Globalization;
using System.Text;

namespace Graph.Extraction.Actors;

/// <summary>Names as parts of ids: lower case, without marks on letters, words joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in Ascii.IsValid(name) ? name : Decomposed(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                AppendPlain(slug, char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '\u2019' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        if (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        return slug.ToString();
    }

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
    private static StringBuilder AppendPlain(StringBuilder slug, char c) => c switch
    {
        'ł' => slug.Append('l'),
        'ø' => slug.Append('o'),
        'đ' => slug.Append('d'),
        'ß' => slug.Append("ss"),
        'ı' => slug.Append('i'),
        'æ' => slug.Append("ae"),
        'œ' => slug.Append("oe"),
        'þ' => slug.Append("th"),
        'ð' => slug.Append('d'),
        _ => slug.Append(c),
    };
}
