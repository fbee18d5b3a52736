using System.Globalization;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>
/// Relative dates of other precision than a weekday's: <c>last month</c>, <c>next year</c>, <c>two days ago</c>, <c>in March</c>.
/// A week has no ISO 8601 prefix of its own and is left alone.
/// </summary>
internal static class RelativePeriods
{
    private const string Mid = "mid-";

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Whether a word in lower case can begin such a date; figures can as well.</summary>
    public static bool MayStartWith(string lower) => lower is "last" or "next" or "this" or "in" or "since" or "during" or "a" or "early" or "late" or "end" or "beginning" or "start" or "week" or "days" || lower.StartsWith(Mid, StringComparison.Ordinal) || Array.IndexOf(Numbers, lower) >= 0;

    /// <summary>The date that starts at a token, reckoned from a day; null where none does.</summary>
    public static (string Value, int EndToken)? Match(string text, List<Token> tokens, int index, int end, DateOnly today)
    {
        if (index + 1 >= end || today.Year is < 30 or > 9990)
        {
            return null;
        }

        var word = tokens[index].Of(text);
        var next = tokens[index + 1].Of(text);
        var shift = word is "last" or "Last" ? -1 : word is "next" or "Next" ? 1 : word is "this" or "This" ? 0 : (int?)null;
        if (shift is { } by)
        {
            return next is "month" ? (Month(today.AddMonths(by)), index + 2)
                : next is "year" ? ($"{today.Year + by:0000}", index + 2)
                : Calendar.Month(next) is { } named && (next.Length > 3 || next is "May") && !StartsDate(text, tokens, index + 2, end) ? (NamedMonth(today, named, by), index + 2)
                : null;
        }

        if (PartOfMonth(text, tokens, index, end, today) is { } part)
        {
            return part;
        }

        return word is "in" or "In" or "since" or "Since" or "during" or "During" && Calendar.Month(next) is { } month && char.IsUpper(next[0]) && !StartsDate(text, tokens, index + 2, end)
            ? OfLastYear(text, tokens, index + 2, end) is var after && after > 0 ? ($"{today.Year - 1:0000}-{month:00}", after) : (NamedMonth(today, month, 0), index + 2)
            : Ago(text, tokens, index, end, today);
    }

    /// <summary>"in December last year", "in May of last year": the token after it; 0 for another year.</summary>
    private static int OfLastYear(string text, List<Token> tokens, int index, int end)
    {
        index += index < end && tokens[index].Of(text) is "of" ? 1 : 0;
        return index + 1 < end && tokens[index].Of(text) is "last" && tokens[index + 1].Of(text) is "year" ? index + 2 : 0;
    }

    /// <summary>"early June", "late last May", "mid-March", "the end of May": the month, since a part of one has no prefix of its own.</summary>
    private static (string Value, int EndToken)? PartOfMonth(string text, List<Token> tokens, int index, int end, DateOnly today)
    {
        var word = tokens[index].Of(text);
        var inside = word.StartsWith(Mid, StringComparison.OrdinalIgnoreCase) && Calendar.Month(word[Mid.Length..]) is { } middle ? (middle, index + 1)
            : word is "early" or "late" && Calendar.Month(tokens[index + 1].Of(text)) is { } month ? (month, index + 2)
            : word is "end" or "beginning" or "start" or "week" or "days" && index + 2 < end && tokens[index + 1].Of(text) is "of" && Calendar.Month(tokens[index + 2].Of(text)) is { } whole ? (whole, index + 3)
            : ((int Month, int End)?)null;
        if (inside is not var (named, after))
        {
            return null;
        }

        return after < end && DateGrammar.Year(tokens[after].Of(text)) is { } year ? ($"{year:0000}-{named:00}", after + 1)
            : OfLastYear(text, tokens, after, end) is var last && last > 0 ? ($"{today.Year - 1:0000}-{named:00}", last)
            : StartsDate(text, tokens, after, end) ? null
            : (NamedMonth(today, named, 0), after);
    }

    /// <summary>"two days ago", "three months ago".</summary>
    private static (string Value, int EndToken)? Ago(string text, List<Token> tokens, int index, int end, DateOnly today)
    {
        if (index + 2 >= end || tokens[index + 2].Of(text) is not "ago" || Number(tokens[index].Of(text)) is not { } number || number >= today.Year)
        {
            return null;
        }

        var value = tokens[index + 1].Of(text) switch
        {
            "day" or "days" => IsoDates.Text(today.AddDays(-number)),
            "week" or "weeks" => Month(today.AddDays(-7 * number)),
            "month" or "months" => Month(today.AddMonths(-number)),
            "year" or "years" => $"{today.Year - number:0000}",
            _ => null,
        };
        return value is null ? null : (value, index + 3);
    }

    public static int? Number(ReadOnlySpan<char> word)
    {
        if (word is "a" or "A")
        {
            return 1;
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) && figures is > 0 and < 300)
        {
            return figures;
        }

        var index = Array.IndexOf(Numbers, word.ToString().ToLowerInvariant());
        return index > 0 ? index : null;
    }

    /// <summary>A figure after the month is its day or year.</summary>
    private static bool StartsDate(string text, List<Token> tokens, int index, int end) =>
        index < end && (tokens[index].Kind == TokenKind.Number || (tokens[index].Of(text) is "," or "of" && index + 1 < end && tokens[index + 1].Kind == TokenKind.Number));

    /// <summary>The month of that name: the last one up to now, the next after "next".</summary>
    private static string NamedMonth(DateOnly today, int month, int by) => by > 0
        ? $"{(month > today.Month ? today.Year : today.Year + 1):0000}-{month:00}"
        : $"{(month <= today.Month ? today.Year : today.Year - 1):0000}-{month:00}";

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
