using System.Text;

namespace Graph.Embedded.FullText;

/// <summary>The words, phrases and signs of a search.</summary>
internal static class FullTextTokens
{
    /// <summary>Splits a search: phrases with their quotation marks, signs before words, parentheses, and what stands between spaces.</summary>
    public static IReadOnlyList<string> Of(string query)
    {
        var tokens = new List<string>();
        for (var start = 0; start < query.Length;)
        {
            var end = EndOf(query, start);
            if (!char.IsWhiteSpace(query[start]))
            {
                tokens.Add(query[start..end]);
            }

            start = end;
        }

        return tokens;
    }

    /// <summary>A word or phrase as an FTS5 string, with * behind it for a prefix; empty when it has no letter or digit.</summary>
    public static string Quote(string token)
    {
        var isPhrase = token.StartsWith('"');
        var text = isPhrase ? token : WithoutWeight(token);
        var words = new StringBuilder(text.Length + 3).Append('"');
        var hasWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            hasWord |= Rune.IsLetterOrDigit(rune);
            words.Append(rune.Value is '"' or '*' or 0 ? " " : rune.ToString());
        }

        return hasWord ? words.Append('"').Append(!isPhrase && text.EndsWith('*') ? "*" : "").ToString() : "";
    }

    /// <summary>Lucene's weight (word^2) and similarity (word~0.8) have no like here; the word itself has.</summary>
    private static string WithoutWeight(string token)
    {
        var bare = token.TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return bare.Length > 1 && bare[^1] is '^' or '~' ? bare[..^1] : token;
    }

    private static int EndOf(string query, int start)
    {
        switch (query[start])
        {
            case '"':
                var close = query.IndexOf('"', start + 1);
                return close < 0 ? query.Length : close + 1;
            case '(' or ')' or '+' or '-' or '!':
                return start + 1;
            default:
                var end = start + 1;
                while (end < query.Length && !char.IsWhiteSpace(query[start]) && !EndsWord(query[end]))
                {
                    end++;
                }

                return end;
        }
    }

    // A hyphen or exclamation mark inside a word belongs to it.
    private static bool EndsWord(char character) => char.IsWhiteSpace(character) || character is '"' or '(' or ')';
}
