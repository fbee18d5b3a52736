using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>The place, day and agency before a report's first sentence: <c>PYONGYANG, June 19 (Agency) —</c>.</summary>
/// <param name="End">Offset of the first character of the report itself.</param>
/// <param name="Day">The day as written, maybe without a year; null where there is none.</param>
/// <param name="Agency">The words in brackets or between slashes; null where there are none.</param>
internal sealed record Dateline(int End, string Place, DateMatch? Day, string? Agency)
{
    private const int LongestPlace = 50;
    private const int LongestDateline = 120;

    /// <summary>"Rome ": the shortest place before an agency, its blank counted.</summary>
    private const int ShortestPlace = 4;

    private const int MostWordsBeforeAgency = 4;
    private const int MostWordsBeforeDay = 3;

    public static Dateline? Match(string text, TextSpan passage)
    {
        var end = PlaceEnd(text, passage) is var capitals && capitals > passage.Start ? capitals : PlaceBeforeAgency(text, passage);
        end = end == passage.Start ? PlaceBeforeDay(text, passage) : end;
        if (end == passage.Start || passage.Length - (end - passage.Start) < 20)
        {
            return null;
        }

        var place = text[passage.Start..end].TrimEnd(',', '.', ' ');
        var dash = DashAfter(text, end, passage);
        if (dash < 0)
        {
            return null;
        }

        var middle = new List<Token>();
        Tokenizer.Read(text, new TextSpan(end, dash), middle);
        var (day, agency) = ReadMiddle(text, middle);
        var start = dash;
        while (start < passage.End && (Characters.IsSpace(text[start]) || Characters.IsDash(text[start]) || text[start] is '-' or '/' or '.'))
        {
            start++;
        }

        return day is null && agency is null && text[end..dash].Any(char.IsLetterOrDigit) && !IsRegion(text, middle)
            ? null
            : new Dateline(start, place, day, agency);
    }

    /// <summary>The end of the leading words in capitals; the passage's start where there are none.</summary>
    private static int PlaceEnd(string text, TextSpan passage)
    {
        var position = passage.Start;
        var end = position;
        while (position < passage.End && position - passage.Start < LongestPlace)
        {
            var word = position;
            while (word < passage.End && (char.IsUpper(text[word]) || text[word] is '.' or '\'' or '-' && word > position))
            {
                word++;
            }

            if (word == position || (word < passage.End && char.IsLetterOrDigit(text[word])))
            {
                break;
            }

            end = word - position > 2 || end > passage.Start || text[word - 1] == '.' ? word : end;
            position = word < passage.End && text[word] is ' ' or '/' ? word + 1 : passage.End;
        }

        return end - passage.Start >= 3 ? end : passage.Start;
    }

    /// <summary>"Oslo (AFP) –": names before an agency in brackets and a dash; the passage's start where there are none.</summary>
    private static int PlaceBeforeAgency(string text, TextSpan passage)
    {
        var limit = Math.Min(passage.End, passage.Start + LongestPlace);
        var open = text.IndexOf('(', passage.Start, limit - passage.Start);
        var close = open < 0 ? -1 : text.IndexOf(')', open, limit - open);
        if (close < 0 || open - passage.Start < ShortestPlace || close + 3 >= passage.End || text[open - 1] != ' ' || !IsDashAfter(text, close))
        {
            return passage.Start;
        }

        var isNamed = IsName(text[passage.Start..open].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries), MostWordsBeforeAgency);
        return isNamed && IsAgency(text.AsSpan((open + 1)..close)) ? open - 1 : passage.Start;
    }

    private static bool IsDashAfter(string text, int bracket) => IsDash(text[bracket + (text[bracket + 1] == ' ' ? 2 : 1)]);

    private static bool IsName(string[] words, int most) => words.Length <= most && words.All(word => char.IsUpper(word[0]));

    /// <summary>"AFP", "Agence France Presse".</summary>
    private static bool IsAgency(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!char.IsLetter(c) && c != ' ')
            {
                return false;
            }
        }

        return words.Length > 0 && char.IsUpper(words[0]);
    }

    /// <summary>
    /// "Jeddah, May 11, 2023, SPA --": a name before a month or a day, and dashes with blanks around; the passage's start where there is none.
    /// </summary>
    private static int PlaceBeforeDay(string text, TextSpan passage)
    {
        var limit = Math.Min(passage.End, passage.Start + LongestPlace);
        var comma = text.IndexOf(',', passage.Start, limit - passage.Start);
        if (comma - passage.Start < 3 || comma + 2 >= passage.End || text.AsSpan(comma, Math.Min(LongestDateline, passage.End - comma)).IndexOf(" -- ") < 0)
        {
            return passage.Start;
        }

        var tokens = new List<Token>();
        Tokenizer.Read(text, new TextSpan(comma + 1, Math.Min(passage.End, comma + LongestPlace)), tokens);
        var isNamed = IsName(text[passage.Start..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries), MostWordsBeforeDay);
        return isNamed && DateGrammar.Match(text, tokens, 0) is { Day: not null } ? comma : passage.Start;
    }

    private static bool IsDash(char c) => Characters.IsDash(c) || c == '-';

    private static int DashAfter(string text, int from, TextSpan passage)
    {
        var limit = Math.Min(passage.End, from + LongestDateline);
        for (var i = from; i < limit - 1; i++)
        {
            if (Characters.IsDash(text[i]) || (text[i] == '-' && (text[i + 1] is '-' or ' ') && text[i - 1] is ' ' or ')' or '-'))
            {
                return i;
            }

            if (text[i] == '/' && text[i + 1] is '.' or ' ' && i > from + 2)
            {
                return i + 1;
            }

            if (text[i] == '.' && text[i + 1] == ' ' && !HasSlash(text, i, limit) && !IsMonthDot(text, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"MOSCOW, June 19. /TASS/." has a full stop before its agency.</summary>
    private static bool HasSlash(string text, int dot, int limit) => dot + 2 < limit && text[dot + 2] == '/';

    private static bool IsMonthDot(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Calendar.Month(text.AsSpan(start, dot - start)) is not null;
    }

    private static (DateMatch? Day, string? Agency) ReadMiddle(string text, List<Token> tokens)
    {
        DateMatch? day = null;
        string? agency = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            day ??= DateGrammar.Match(text, tokens, i);
            if (agency is null && tokens[i].Of(text) is "(" or "/" && i + 1 < tokens.Count)
            {
                var close = tokens.FindIndex(i + 1, token => token.Of(text) is ")" or "/");
                agency = close > i + 1 ? text[tokens[i + 1].Start..tokens[close - 1].End] : null;
            }
        }

        return (day, agency);
    }

    /// <summary>", Germany" or ", N.Y." after the city.</summary>
    private static bool IsRegion(string text, List<Token> tokens) =>
        tokens.Count is > 0 and <= 4 && tokens.TrueForAll(token => token.Kind == TokenKind.Punctuation || char.IsUpper(text[token.Start]));
}
