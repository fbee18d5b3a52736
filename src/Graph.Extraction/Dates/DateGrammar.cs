using System.Globalization;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>
/// Dates written out: <c>19 June 2024</c>, <c>June 19, 2024</c>, <c>Wednesday, June 19</c>, <c>June 2024</c>, <c>2024-06-19</c>.
/// A day and month in figures (<c>6/7/2024</c>) is read only where it can mean one day alone.
/// </summary>
internal static class DateGrammar
{
    private const int EarliestYear = 1500;

    /// <summary>A day and month make a year of any older number.</summary>
    private const int EarliestYearOfDay = 1000;

    private const int LatestYear = 2199;

    /// <summary>"1/1/2000".</summary>
    private const int ShortestNumeric = 8;

    /// <summary>"10/10/2000".</summary>
    private const int LongestNumeric = 10;

    /// <summary>The date that starts at a token; null where none does.</summary>
    public static DateMatch? Match(string text, List<Token> tokens, int index)
    {
        if (index >= tokens.Count)
        {
            return null;
        }

        var word = tokens[index].Of(text);
        if (tokens[index].Kind == TokenKind.Number)
        {
            return Numeric(word, index) ?? DayFirst(text, tokens, index);
        }

        if (tokens[index].Kind != TokenKind.Word || !char.IsUpper(word[0]))
        {
            return null;
        }

        if (Calendar.Weekday(word) is not null)
        {
            var next = SkipComma(text, tokens, index + 1);
            return Match(text, tokens, next) is { Month: not null, Day: not null } date && Calendar.Weekday(tokens[next].Of(text)) is null
                ? date
                : null;
        }

        return Calendar.Month(word) is { } month ? MonthFirst(text, tokens, index, month) : null;
    }

    /// <summary>A four-figure year in the range that news speaks of; null for any other number.</summary>
    public static int? Year(ReadOnlySpan<char> figures) => YearFrom(figures, EarliestYear);

    private static int? YearFrom(ReadOnlySpan<char> figures, int earliest) =>
        figures.Length == 4 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year >= earliest && year <= LatestYear
            ? year
            : null;

    private static DateMatch? MonthFirst(string text, List<Token> tokens, int index, int month)
    {
        var next = index + 1 < tokens.Count && tokens[index + 1].Of(text) is "." ? index + 2 : index + 1;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Number)
        {
            return null;
        }

        var figures = tokens[next].Of(text);
        if (Year(figures) is { } yearAlone)
        {
            return new DateMatch(next + 1, yearAlone, month, null);
        }

        if (Days(text, tokens, next, index - 1) is { } days && WithYear(text, tokens, days.End, month, days.Last) is { } range)
        {
            return range with { Day = days.First, LastDay = days.Last };
        }

        return Day(figures) is { } day ? WithYear(text, tokens, next + 1, month, day) : null;
    }

    /// <summary>The days of "7-9" or "26–28", in one token or three, and the token after them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="index">The first day's.</param>
    /// <param name="before">The one before the date: only "from" makes a range of "3 to 5".</param>
    private static (int First, int Last, int End)? Days(string text, List<Token> tokens, int index, int before)
    {
        var figures = tokens[index].Of(text);
        var dash = figures.IndexOfAny('-', '\u2013', '\u2014');
        if (dash > 0)
        {
            return Day(figures[..dash]) is { } from && Day(figures[(dash + 1)..]) is { } to && from < to ? (from, to, index + 1) : null;
        }

        return index + 2 < tokens.Count && JoinsDays(text, tokens, index + 1, before)
            && Day(figures) is { } first && Day(tokens[index + 2].Of(text)) is { } last && first < last
                ? (first, last, index + 3)
                : null;
    }

    /// <summary>"26–28" without blanks, "from 3 to 5", "between 3 and 5".</summary>
    private static bool JoinsDays(string text, List<Token> tokens, int joint, int before)
    {
        var word = before < 0 ? default : tokens[before].Of(text);
        return tokens[joint].Of(text) switch
        {
            var mark when IsDash(mark) => tokens[joint].Start == tokens[joint - 1].End,
            "to" => before < 0 || word is "from" or "From",
            "and" => word is "between" or "Between" or "on" or "On",
            _ => false,
        };
    }

    /// <summary>"to" or a dash between the first and the last day of a range.</summary>
    public static bool IsRangeMark(ReadOnlySpan<char> word) => word is "to" or "until" or "through" || IsDash(word);

    private static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "\u2013" or "\u2014";

    private static DateMatch? DayFirst(string text, List<Token> tokens, int index)
    {
        var days = Days(text, tokens, index, index - 1);
        if ((days?.Last ?? Day(tokens[index].Of(text))) is not { } day)
        {
            return null;
        }

        var end = days?.End ?? index + 1;
        var next = end < tokens.Count && tokens[end].Of(text) is "of" ? end + 1 : end;
        if (next >= tokens.Count || Calendar.Month(tokens[next].Of(text)) is not { } month || WithYear(text, tokens, next + 1, month, day) is not { } date)
        {
            return null;
        }

        return days is { } range ? date with { Day = range.First, LastDay = range.Last } : date;
    }

    private static DateMatch? WithYear(string text, List<Token> tokens, int next, int month, int day)
    {
        var at = SkipComma(text, tokens, next);
        if (at < tokens.Count && YearFrom(tokens[at].Of(text), EarliestYearOfDay) is { } year)
        {
            return day <= DateTime.DaysInMonth(year, month) ? new DateMatch(at + 1, year, month, day) : null;
        }

        return day <= DateTime.DaysInMonth(2024, month) ? new DateMatch(next, null, month, day) : null;
    }

    private static int SkipComma(string text, List<Token> tokens, int index) =>
        index < tokens.Count && tokens[index].Of(text) is "," ? index + 1 : index;

    /// <summary>1 to 31, with or without st, nd, rd, th.</summary>
    public static int? Day(ReadOnlySpan<char> figures)
    {
        var digits = figures is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] ? figures[..^2] : figures;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static DateMatch? Numeric(ReadOnlySpan<char> figures, int index)
    {
        if (figures.Length is < ShortestNumeric or > LongestNumeric)
        {
            return null;
        }

        if (DateTime.TryParseExact(figures, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) && iso.Year >= EarliestYear)
        {
            return new DateMatch(index + 1, iso.Year, iso.Month, iso.Day);
        }

        var dayFirst = Parse(figures, "d/M/yyyy", "d.M.yyyy");
        var monthFirst = Parse(figures, "M/d/yyyy", "M/d/yyyy");
        var date = dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
        return date is { } only && only.Year >= EarliestYear ? new DateMatch(index + 1, only.Year, only.Month, only.Day) : null;
    }

    private static DateTime? Parse(ReadOnlySpan<char> figures, string first, string second) =>
        DateTime.TryParseExact(figures, first, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        || DateTime.TryParseExact(figures, second, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
}
