using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>What the marks at a line's edges say: list item, heading, rule.</summary>
internal static class Markup
{
    /// <summary>A line without one letter or figure: <c>---</c>, <c>\###</c>, <c>* * *</c>.</summary>
    public static bool IsRule(string text, TextSpan line)
    {
        foreach (var c in line.Of(text))
        {
            if (char.IsLetterOrDigit(c) || Characters.IsQuote(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of a <c># heading</c>; null for another line.</summary>
    public static TextSpan? Heading(string text, TextSpan line)
    {
        var level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && line.Start + level < line.End && Characters.IsSpace(text[line.Start + level])
            ? Inner(text, new TextSpan(line.Start + level, line.End), "#*_")
            : null;
    }

    /// <summary>The words of a line that is bold from end to end; null for another line.</summary>
    public static TextSpan? Bold(string text, TextSpan line)
    {
        var words = line.Of(text);
        return words.Length > 4 && ((words.StartsWith("**") && words.EndsWith("**")) || (words.StartsWith("__") && words.EndsWith("__")))
            ? Inner(text, line, "*_")
            : null;
    }

    /// <summary>Where the words of a list item start; null for another line.</summary>
    public static int? Bullet(string text, TextSpan line)
    {
        var first = text[line.Start];
        var after = line.Start + 1;
        if (first is '-' or '*' or '+' or '\u2022' or '\u25AA' or '\u25CF' or '\u00B7' or '\u2013' or '\u25E6' or '\u2023')
        {
            return first is '\u2022' or '\u25AA' or '\u25CF' or '\u25E6' or '\u2023' ? SkipSpace(text, after, line.End) : AfterSpace(text, after, line.End);
        }

        while (after < line.End && after - line.Start < 3 && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        return (char.IsAsciiDigit(first) || (char.IsAsciiLetter(first) && after == line.Start + 1)) && after < line.End
            && (text[after] == ')' || (text[after] == '.' && char.IsAsciiDigit(first)))
            ? AfterSpace(text, after + 1, line.End)
            : null;
    }

    private static int? AfterSpace(string text, int position, int end) =>
        position < end && Characters.IsSpace(text[position]) ? SkipSpace(text, position, end) : null;

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && Characters.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static TextSpan Inner(string text, TextSpan span, string marks)
    {
        var (start, end) = span;
        while (start < end && (marks.Contains(text[start]) || Characters.IsSpace(text[start])))
        {
            start++;
        }

        while (end > start && (marks.Contains(text[end - 1]) || Characters.IsSpace(text[end - 1])))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
