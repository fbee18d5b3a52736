namespace Graph.Extraction.Dates;

/// <summary>
/// Zone names as news writes them, and how far each is from UTC. Zones that do not say whether summer time holds
/// (<c>ET</c>) follow the rule of the day: in the United States from the second Sunday of March to the first of November.
/// </summary>
internal static class TimeZones
{
    /// <summary>Longest first, so that a name is never taken for the start of another.</summary>
    private static readonly (string Name, int Minutes, bool FollowsSummer)[] Zones =
    [
        ("Central European Summer Time", 120, false), ("Coordinated Universal Time", 0, false), ("Central European Time", 60, false),
        ("Eastern Daylight Time", -240, false), ("Eastern Standard Time", -300, false), ("Indian Standard Time", 330, false),
        ("British Summer Time", 60, false), ("Greenwich Mean Time", 0, false), ("Eastern Time", -300, true), ("Moscow Time", 180, false),
        ("AEDT", 660, false), ("AEST", 600, false), ("CEST", 120, false), ("EEST", 180, false), ("NZDT", 780, false), ("NZST", 720, false),
        ("CAT", 120, false), ("CDT", -300, false), ("CET", 60, false), ("CST", -360, false), ("EAT", 180, false), ("EDT", -240, false),
        ("EET", 120, false), ("EST", -300, false), ("GMT", 0, false), ("GST", 240, false), ("HKT", 480, false), ("IST", 330, false),
        ("JST", 540, false), ("KST", 540, false), ("MDT", -360, false), ("MSK", 180, false), ("MST", -420, false), ("PDT", -420, false),
        ("PKT", 300, false), ("PST", -480, false), ("SGT", 480, false), ("TRT", 180, false), ("UTC", 0, false), ("WAT", 60, false),
        ("BST", 60, false), ("CT", -360, true), ("ET", -300, true), ("MT", -420, true), ("PT", -480, true), ("Z", 0, false),
    ];

    /// <summary>
    /// The zone named at the start of a stretch of text: how many characters name it, and the offset from UTC
    /// on a day as <c>Z</c> or <c>+03:00</c>. Null where there is none.
    /// </summary>
    public static (int Length, string Offset)? Match(ReadOnlySpan<char> text, DateOnly? day)
    {
        foreach (var (name, minutes, followsSummer) in Zones)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && EndsAt(text, name.Length))
            {
                var (extra, length) = name is "GMT" or "UTC" ? Shift(text[name.Length..]) : (0, 0);
                var summer = followsSummer && day is { } date && IsAmericanSummer(date) ? 60 : 0;
                return (name.Length + length, Format(minutes + extra + summer));
            }
        }

        return null;
    }

    /// <summary>A name ends where no letter follows, or where a capitalised word is glued on (<c>GMTNorth</c>).</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int length) =>
        text.Length == length || !char.IsLetter(text[length])
        || (length > 2 && char.IsUpper(text[length]) && text.Length > length + 1 && (char.IsLower(text[length + 1]) || text[length + 1] == ' '));

    /// <summary>The "+3" of "GMT+3", in minutes.</summary>
    private static (int Minutes, int Length) Shift(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not ('+' or '-') || !char.IsAsciiDigit(rest[1]))
        {
            return (0, 0);
        }

        var length = rest.Length > 2 && char.IsAsciiDigit(rest[2]) ? 3 : 2;
        var hours = rest[1] - '0';
        hours = length == 3 ? (hours * 10) + rest[2] - '0' : hours;
        return hours > 14 ? (0, 0) : (hours * (rest[0] == '-' ? -60 : 60), length);
    }

    private static bool IsAmericanSummer(DateOnly day) =>
        day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int which)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (which - 1)));
    }

    private static string Format(int minutes) =>
        minutes == 0 ? "Z" : $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}";
}
