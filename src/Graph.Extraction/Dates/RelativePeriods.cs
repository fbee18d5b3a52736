using System.Collections.Frozen;
using System.Globalization;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Dates;

/// <summary>
/// Relative dates of other precision than a weekday's: <c>last month</c>, <c>next year</c>, <c>two days ago</c>, <c>in March</c>.
/// A week has no ISO 8601 prefix of its own and is left alone.
/// </summary>
internal readonly struct RelativePeriods
{
    private const string Mid = "mid-";

    /// <summary>Larger figures are no count of days or months.</summary>
    private const int LargestCount = 299;

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly FrozenSet<string> Starts = WordSet.Of("a beginning days during early end in last late next since start this week");

    private static readonly WordList BeforeMonth = WordList.Exact("During In Since during in since");

    private static readonly WordList PartsOfMonth = WordList.Exact("beginning days end start week");

    private readonly DateTokens _tokens;
    private readonly int _end;
    private readonly DateOnly _today;

    private RelativePeriods(DateTokens tokens, int end, DateOnly today) => (_tokens, _end, _today) = (tokens, end, today);

    /// <summary>Whether a word in lower case can begin such a date; figures can as well.</summary>
    public static bool MayStartWith(string lower) =>
        Starts.Contains(lower) || lower.StartsWith(Mid, StringComparison.Ordinal) || Array.IndexOf(Numbers, lower) >= 0;

    /// <summary>The date that starts at a token and ends before another, reckoned from a day; null where none does.</summary>
    public static (string Value, int EndToken)? Match(DateTokens tokens, int index, int end, DateOnly today) =>
        index + 1 >= end || today.Year is < 30 or > 9990 ? null : new RelativePeriods(tokens, end, today).At(index);

    private (string Value, int EndToken)? At(int index) =>
        ShiftOf(_tokens.Word(index)) is { } shift
            ? Shifted(index + 1, shift)
            : PartOfMonth(index) ?? MonthAfterPreposition(index) ?? Ago(index);

    private static int? ShiftOf(ReadOnlySpan<char> word) => word switch
    {
        "last" or "Last" => -1,
        "next" or "Next" => 1,
        "this" or "This" => 0,
        _ => null,
    };

    /// <summary>"last month", "next year", "this May".</summary>
    private (string Value, int EndToken)? Shifted(int index, int by)
    {
        var word = _tokens.Word(index);
        return word is "month" ? (Month(_today.AddMonths(by)), index + 1)
            : word is "year" ? ($"{_today.Year + by:0000}", index + 1)
            : Calendar.Month(word) is { } named && (word.Length > 3 || word is "May") && !StartsDate(index + 1) ? (NamedMonth(named, by), index + 1)
            : null;
    }

    /// <summary>"in March", "since December last year".</summary>
    private (string Value, int EndToken)? MonthAfterPreposition(int index)
    {
        var name = _tokens.Word(index + 1);
        if (!BeforeMonth.Contains(_tokens.Word(index)) || Calendar.Month(name) is not { } month || !char.IsUpper(name[0]) || StartsDate(index + 2))
        {
            return null;
        }

        return AfterLastYear(index + 2) is { } after ? ($"{_today.Year - 1:0000}-{month:00}", after) : (NamedMonth(month, 0), index + 2);
    }

    /// <summary>"in December last year", "in May of last year": the token after it; null for another year.</summary>
    private int? AfterLastYear(int index)
    {
        var last = index < _end && _tokens.Word(index) is "of" ? index + 1 : index;
        return last + 1 < _end && _tokens.Word(last) is "last" && _tokens.Word(last + 1) is "year" ? last + 2 : null;
    }

    /// <summary>"early June", "late last May", "mid-March", "the end of May": the month, since a part of one has no prefix of its own.</summary>
    private (string Value, int EndToken)? PartOfMonth(int index)
    {
        if (MonthInPart(index) is not var (month, after))
        {
            return null;
        }

        return after < _end && DateGrammar.Year(_tokens.Word(after)) is { } year ? ($"{year:0000}-{month:00}", after + 1)
            : AfterLastYear(after) is { } last ? ($"{_today.Year - 1:0000}-{month:00}", last)
            : StartsDate(after) ? null
            : (NamedMonth(month, 0), after);
    }

    private (int Month, int End)? MonthInPart(int index)
    {
        var word = _tokens.Word(index);
        if (word.StartsWith(Mid, StringComparison.OrdinalIgnoreCase) && Calendar.Month(word[Mid.Length..]) is { } middle)
        {
            return (middle, index + 1);
        }

        if (word is "early" or "late" && Calendar.Month(_tokens.Word(index + 1)) is { } month)
        {
            return (month, index + 2);
        }

        return PartsOfMonth.Contains(word) && index + 2 < _end && _tokens.Word(index + 1) is "of" && Calendar.Month(_tokens.Word(index + 2)) is { } whole
            ? (whole, index + 3)
            : null;
    }

    /// <summary>"two days ago", "three months ago".</summary>
    private (string Value, int EndToken)? Ago(int index)
    {
        if (index + 2 >= _end || _tokens.Word(index + 2) is not "ago" || Number(_tokens.Word(index)) is not { } number || number >= _today.Year)
        {
            return null;
        }

        var value = _tokens.Word(index + 1) switch
        {
            "day" or "days" => IsoDates.Text(_today.AddDays(-number)),
            "week" or "weeks" => Month(_today.AddDays(-7 * number)),
            "month" or "months" => Month(_today.AddMonths(-number)),
            "year" or "years" => $"{_today.Year - number:0000}",
            _ => null,
        };
        return value is null ? null : (value, index + 3);
    }

    /// <summary>The count that a word or figures give: "a", "two", "30"; null for others.</summary>
    public static int? Number(ReadOnlySpan<char> word)
    {
        if (word is "a" or "A")
        {
            return 1;
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) && figures is > 0 and <= LargestCount)
        {
            return figures;
        }

        var index = Array.IndexOf(Numbers, word.ToString().ToLowerInvariant());
        return index > 0 ? index : null;
    }

    /// <summary>A figure after the month is its day or year.</summary>
    private bool StartsDate(int index) =>
        index < _end
        && (_tokens.IsNumber(index) || (_tokens.Word(index) is "," or "of" && index + 1 < _end && _tokens.IsNumber(index + 1)));

    /// <summary>The month of that name: the last one up to now, the next after "next".</summary>
    private string NamedMonth(int month, int by)
    {
        var year = by > 0 ? (month > _today.Month ? _today.Year : _today.Year + 1)
            : month <= _today.Month ? _today.Year
            : _today.Year - 1;
        return $"{year:0000}-{month:00}";
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
