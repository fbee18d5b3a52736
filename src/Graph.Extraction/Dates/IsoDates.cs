using System.Globalization;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>Dates as metadata gives them, and lines that are nothing but a date.</summary>
internal static class IsoDates
{
    /// <summary>"Washington, D.C.".</summary>
    private const int MostPlaceParts = 2;

    private const int MostPlaceWords = 4;

    /// <summary>After a labelled day: "6:18PM by PIB Delhi".</summary>
    private const int LongestTime = 7;

    private static readonly string[] Labels =
        ["Published:", "Published on", "Published", "Updated:", "Updated", "Last updated:", "Date:", "Posted on", "Posted"];

    /// <summary>An ISO 8601 prefix from a metadata value such as <c>2021-03-17 16:14:48-04:00</c>; null where it is none.</summary>
    public static string? Normalize(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var trimmed = value.Trim();
        var tokens = new List<Token>();
        if (trimmed.Length >= 10 && Day(trimmed) is not null)
        {
            var full = trimmed.Length > 11 && trimmed[10] == ' ' ? string.Concat(trimmed.AsSpan(0, 10), "T", trimmed.AsSpan(11)) : trimmed;
            return DraftValues.IsDate(full) ? full : trimmed[..10];
        }

        Tokenizer.Read(trimmed, new TextSpan(0, trimmed.Length), tokens);
        return DateGrammar.Match(trimmed, tokens, 0)?.Iso;
    }

    /// <summary>
    /// The first and the last day of a column: <c>24-26 May 2011</c>, <c>31 October 2019 to 2 November 2019</c>; the last is null where
    /// there is one only.
    /// </summary>
    public static (string? First, string? Last) Days(string? value)
    {
        var tokens = new List<Token>();
        var text = value?.Trim() ?? "";
        Tokenizer.Read(text, new TextSpan(0, text.Length), tokens);
        if (DateGrammar.Match(text, tokens, 0) is not { } first || first is { Year: null, EndToken: var end } && end == tokens.Count)
        {
            return (Normalize(value), null);
        }

        if (first is { LastDay: { } day, Iso: { } from })
        {
            return (from, $"{from[..8]}{day:00}");
        }

        if (first.EndToken + 1 >= tokens.Count || !DateGrammar.IsRangeMark(tokens[first.EndToken].Of(text))
            || DateGrammar.Match(text, tokens, first.EndToken + 1) is not { Iso: { } last } until)
        {
            return (Normalize(value), null);
        }

        var start = first.Iso ?? (first with { Year = until.Year }).Iso;
        return string.CompareOrdinal(start, last) < 0 ? (start, last) : (Normalize(value), null);
    }

    /// <summary>The day an ISO 8601 prefix names; null where it names none.</summary>
    public static DateOnly? Day(string? iso) =>
        iso is { Length: >= 10 } && iso[4] == '-' && iso[7] == '-'
        && Figures(iso, 0, 4) is var year and > 0
        && Figures(iso, 5, 2) is var month and (> 0 and < 13)
        && Figures(iso, 8, 2) is var day and > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>A number of so many figures; -1 where there are other marks.</summary>
    private static int Figures(string text, int start, int count)
    {
        var number = 0;
        for (var at = start; at < start + count; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return -1;
            }

            number = number * 10 + (text[at] - '0');
        }

        return number;
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day an ISO 8601 prefix names, as <c>yyyy-MM-dd</c>; null where it names none.</summary>
    public static string? DayText(string? iso) => Day(iso) is { } day ? Text(day) : null;

    /// <summary>The date that is one part of a line about the article: <c>By Ada Berg | 12 November 2021 | 3 min read</c>; null where none is.</summary>
    public static DateMatch? InParts(string text, TextSpan line)
    {
        if (line.Of(text).IndexOfAny('|', '·', '•') < 0)
        {
            return null;
        }

        for (var start = line.Start; start < line.End;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOfAny('|', '·', '•');
            var end = length < 0 ? line.End : start + length;
            var part = text.AsSpan(start, end - start);
            var trimmed = new TextSpan(start + (part.Length - part.TrimStart().Length), end - (part.Length - part.TrimEnd().Length));
            if (trimmed.End > trimmed.Start && WholeLine(text, trimmed) is { } date)
            {
                return date;
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>The date that a line consists of, after a label such as "Published:"; null for any other line.</summary>
    public static DateMatch? WholeLine(string text, TextSpan line)
    {
        if (!line.Of(text).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var first = AfterEmphasis(text, line.Start, line.End);
        var label = LabelAt(text, first, line.End);
        var start = first + label;
        var end = line.End;
        while (end > start && text[end - 1] is '*' or '_')
        {
            end--;
        }

        var tokens = new List<Token>();
        Tokenizer.Read(text, new TextSpan(AfterPlace(text, start, end), end), tokens);
        return DateGrammar.Match(text, tokens, 0) is { Year: not null, Day: not null } date
            && tokens.Count - date.EndToken <= (label > 0 ? LongestTime : 0)
                ? date
                : null;
    }

    private static int AfterEmphasis(string text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] is '*' or '_')
        {
            first++;
        }

        return first;
    }

    /// <summary>The length of the label that starts at an offset; 0 where none does.</summary>
    private static int LabelAt(string text, int start, int end)
    {
        foreach (var label in Labels)
        {
            if (text.AsSpan(start, end - start).StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return label.Length;
            }
        }

        return 0;
    }

    /// <summary>Past marks of emphasis and a place: <c>*TOKYO, March 16, 2023*</c>, <c>Washington, D.C., 5 January 2021</c>.</summary>
    private static int AfterPlace(string text, int start, int end)
    {
        var first = AfterEmphasis(text, start, end);
        for (var part = 0; part < MostPlaceParts && PartEnd(text, first, end) is var comma && comma > first; part++)
        {
            first = comma + 2;
        }

        return first;
    }

    /// <summary>Where the comma after a name of a few words stands; the same place where there is none.</summary>
    private static int PartEnd(string text, int first, int end)
    {
        var at = first;
        while (at < end && (char.IsLetter(text[at]) || (at > first && text[at] is ' ' or '-' or '.' or '\'')))
        {
            at++;
        }

        var isNamed = at - first > 2 && at + 1 < end && text[at + 1] == ' ' && EndsPlace(text, at);
        var words = isNamed ? text[first..at].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Length is > 0 and <= MostPlaceWords && Array.TrueForAll(words, word => char.IsUpper(word[0])) ? at : first;
    }

    /// <summary>A comma, or a dash behind a blank.</summary>
    private static bool EndsPlace(string text, int at) => text[at] == ',' || (text[at] is '–' or '—' && text[at - 1] == ' ');
}
