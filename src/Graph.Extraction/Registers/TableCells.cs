using System.Buffers;
using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>Cuts a line of a table into its cells.</summary>
internal static class TableCells
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("|-: \t+=");

    /// <summary>The cells without the space and the quotation marks around them; the bars that open and close a line, and the mark of a list before it, are no cells.</summary>
    public static List<TextSpan> Of(string text, TextSpan line, char separator)
    {
        var cells = new List<TextSpan>();
        var start = separator == '|' && text[line.Start] == '|' ? line.Start + 1 : Markup.Bullet(text, line) ?? line.Start;
        var end = separator == '|' && line.End > start && text[line.End - 1] == '|' ? line.End - 1 : line.End;
        var isQuoted = false;
        for (var at = start; at < end; at++)
        {
            // A comma inside a quoted cell parts nothing (RFC 4180).
            isQuoted ^= text[at] == '"' && separator is ',' or ';';
            if (text[at] == separator && !isQuoted)
            {
                cells.Add(Trimmed(text, start, at));
                start = at + 1;
            }
        }

        cells.Add(Trimmed(text, start, end));
        return cells;
    }

    /// <summary>Whether a line is the rule under a header: <c>|---|:--:|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.Contains('-') && line.IndexOfAnyExcept(RuleMarks) < 0;

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '"' or '*' or '\u00A0')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '"' or '*' or '\u00A0')
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
