using System.Text;

namespace Graph.Embedded.FullText;

/// <summary>
/// Translates a search as people type it (words, "phrases", prefix*, AND, OR, NOT, parentheses; words side by side mean OR,
/// as in Neo4j) into an FTS5 expression. Anything else is only what parts words, so that no input is a syntax error.
/// </summary>
internal static class FullTextQuery
{
    /// <summary>The FTS5 expression; empty for a search without a word.</summary>
    public static string Translate(string query)
    {
        var any = new List<string>();
        var not = new List<string>();
        var all = new List<string>();
        var joinNext = false;
        var negateNext = false;
        foreach (var token in TokensOf(query))
        {
            switch (token)
            {
                case "AND" or "&&": joinNext = true; break;
                case "OR" or "||": joinNext = false; break;
                case "NOT" or "!": negateNext = true; break;
                default:
                    Place(token, joinNext, negateNext, any, all, not);
                    (joinNext, negateNext) = (false, false);
                    break;
            }
        }

        return Compose(any, all, not);
    }

    private static void Place(string token, bool join, bool negate, List<string> any, List<string> all, List<string> not)
    {
        if (negate || token.StartsWith('-'))
        {
            not.Add(Quote(token.TrimStart('-')));
        }
        else if (token.StartsWith('+'))
        {
            all.Add(Quote(token.TrimStart('+')));
        }
        else if (join && any.Count > 0)
        {
            any[^1] = $"{any[^1]} AND {Quote(token)}";
        }
        else
        {
            any.Add(Quote(token));
        }
    }

    private static string Compose(List<string> any, List<string> all, List<string> not)
    {
        any.RemoveAll(part => part.Length == 0);
        all.RemoveAll(part => part.Length == 0);
        not.RemoveAll(part => part.Length == 0);
        var positive = all.Count > 0 ? string.Join(" AND ", all) : string.Join(" OR ", any.Select(part => $"({part})"));
        return positive.Length == 0 ? "" : not.Count == 0 ? positive : $"({positive}) NOT ({string.Join(" OR ", not)})";
    }

    private static string Quote(string token)
    {
        var isPrefix = token.EndsWith('*');
        var words = new StringBuilder();
        var hasWord = false;
        foreach (var rune in token.EnumerateRunes())
        {
            hasWord |= Rune.IsLetterOrDigit(rune);
            words.Append(rune.Value is '"' or '*' or 0 ? " " : rune.ToString());
        }

        return !hasWord ? "" : $"\"{words.ToString().Trim()}\"{(isPrefix ? "*" : "")}";
    }

    private static IEnumerable<string> TokensOf(string query)
    {
        for (var start = 0; start < query.Length;)
        {
            if (char.IsWhiteSpace(query[start]))
            {
                start++;
                continue;
            }

            var end = query[start] == '"' ? query.IndexOf('"', start + 1) : NextSpace(query, start);
            end = end < 0 ? query.Length : query[start] == '"' ? end + 1 : end;
            yield return query[start..end];
            start = end;
        }
    }

    private static int NextSpace(string query, int start)
    {
        var end = start;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] != '"')
        {
            end++;
        }

        return end;
    }
}
