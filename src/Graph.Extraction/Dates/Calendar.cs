using System.Collections.Frozen;

namespace Graph.Extraction.Dates;

/// <summary>Names of months and weekdays, in full and abbreviated.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> MonthNames = Numbered(
        "January Jan Jan.", "February Feb Feb.", "March Mar Mar.", "April Apr Apr.", "May", "June Jun Jun.", "July Jul Jul.",
        "August Aug Aug.", "September Sept Sept. Sep Sep.", "October Oct Oct.", "November Nov Nov.", "December Dec Dec.");

    private static readonly FrozenDictionary<string, int> WeekdayNames = Numbered(
        "Monday Mon Mon.", "Tuesday Tue Tue. Tues Tues.", "Wednesday Wed Wed.", "Thursday Thu Thu. Thurs Thurs.", "Friday Fri Fri.",
        "Saturday Sat Sat.", "Sunday Sun Sun.");

    private static readonly FrozenSet<string> LowerNames =
        MonthNames.Keys.Concat(WeekdayNames.Keys).Select(name => name.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        MonthNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays =
        WeekdayNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or null for another word.</summary>
    public static int? Month(ReadOnlySpan<char> word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>1 for Monday to 7 for Sunday, or null for another word.</summary>
    public static int? Weekday(ReadOnlySpan<char> word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>Whether a word in lower case names a month or a weekday where it is written with a capital.</summary>
    public static bool Names(string lower) => LowerNames.Contains(lower);

    private static FrozenDictionary<string, int> Numbered(params string[] groups)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var name in groups[i].Split(' '))
            {
                names[name] = i + 1;
                names[name.ToUpperInvariant()] = i + 1;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
