using System.Globalization;
using System.Text;
using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText.Syntax;

/// <summary>Escapes and numbers in a search.</summary>
internal static class QueryText
{
    private const int HexDigits = 4;

    /// <summary>A text without its escapes: <c>\x</c> is x, and <c>\u0041</c> is A.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                plain.Append(text[index]);
                continue;
            }

            index++;
            if (index == text.Length)
            {
                throw new FullTextQueryException("A word of a full-text query cannot end with a backslash.");
            }

            plain.Append(text[index] == 'u' ? CharacterAt(text, index + 1) : text[index]);
            index += text[index] == 'u' ? HexDigits : 0;
        }

        return plain.ToString();
    }

    /// <summary>The number behind a sign such as ~ or ^.</summary>
    public static float? Number(string text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static char CharacterAt(string text, int index) =>
        index + HexDigits <= text.Length && ushort.TryParse(text.AsSpan(index, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : throw new FullTextQueryException("In a full-text query \\u needs four hexadecimal digits behind it.");
}
