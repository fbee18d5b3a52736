using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Values.Temporal;

/// <summary>The proleptic ISO calendar: days, ordinal days, quarters and ISO weeks.</summary>
internal static class CalendarMath
{
    private const long MaximumYear = 999_999_999;
    private const int LongestQuarter = 92;
    private const string OfOneYear = nameof(OfOneYear);

    /// <summary>Days since 1970-01-01; throws for a date that does not exist.</summary>
    public static long ToEpochDay(long year, long month, long day)
    {
        RequireIn("Year", year, -MaximumYear, MaximumYear);
        RequireIn("MonthOfYear", month, 1, 12);
        RequireIn("DayOfMonth", day, 1, 31);
        if (day > DaysInMonth(year, (int)month))
        {
            throw CypherErrors.Argument($"Invalid date: {year}-{month:00} has no day {day}");
        }

        return DaysBeforeYear(year) + DaysBeforeMonth(year, (int)month) + day - 1;
    }

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(long year, int month) => month == 2 ? (IsLeapYear(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The day of the week, 1 for Monday to 7.</summary>
    public static int DayOfWeek(long epochDay) => (int)Modulo(epochDay + 3, 7) + 1;

    /// <summary>The day of the year, from 1.</summary>
    public static int OrdinalDay(long epochDay) => (int)(epochDay - DaysBeforeYear(Calendar.FromEpochDay(epochDay).Year)) + 1;

    /// <summary>The day of the quarter, from 1.</summary>
    public static int DayOfQuarter(long epochDay)
    {
        var (year, month, _) = Calendar.FromEpochDay(epochDay);
        return (int)(epochDay - ToEpochDay(year, (((month - 1) / 3) * 3) + 1, 1)) + 1;
    }

    /// <summary>The ISO week and the year it belongs to.</summary>
    public static (long Year, int Week) IsoWeek(long epochDay)
    {
        // A week belongs to the year of its Thursday.
        var thursday = epochDay - DayOfWeek(epochDay) + 4;
        var year = Calendar.FromEpochDay(thursday).Year;
        return (year, (int)((thursday - DaysBeforeYear(year)) / 7) + 1);
    }

    /// <summary>The day of an ISO week; throws for a week that there never is, and unless <paramref name="rollsOver"/> for one that the year lacks.</summary>
    public static long FromIsoWeek(long year, long week, long dayOfWeek, bool rollsOver = false)
    {
        RequireIn("Year", year, -MaximumYear, MaximumYear);
        RequireIn("WeekOfWeekBasedYear", week, 1, 53);
        RequireIn("DayOfWeek", dayOfWeek, 1, 7);
        var fourth = DaysBeforeYear(year) + 3;
        var day = fourth - DayOfWeek(fourth) + ((week - 1) * 7) + dayOfWeek;
        return !rollsOver && week == 53 && IsoWeek(day).Year != year ? throw Lacking($"Year {year} does not contain 53 weeks.") : day;
    }

    /// <summary>The day of a quarter; throws where no quarter, or unless <paramref name="rollsOver"/> that one, has a day of that number.</summary>
    public static long FromQuarter(long year, long quarter, long dayOfQuarter, bool rollsOver = false)
    {
        RequireIn("QuarterOfYear", quarter, 1, 4);
        var first = ToEpochDay(year, ((quarter - 1) * 3) + 1, 1);
        var next = quarter == 4 ? DaysBeforeYear(year + 1) : ToEpochDay(year, (quarter * 3) + 1, 1);
        RequireIn("DayOfQuarter", dayOfQuarter, 1, LongestQuarter);
        if (!rollsOver && dayOfQuarter > next - first)
        {
            throw Lacking($"Quarter {quarter} of {year} only has {next - first} days.");
        }

        return first + dayOfQuarter - 1;
    }

    /// <summary>Whether an error says that a year lacks a week or a day that others have.</summary>
    public static bool IsOfOneYear(GraphException error) => error.Data.Contains(OfOneYear);

    private static GraphException Lacking(string message)
    {
        var error = CypherErrors.Argument(message);
        error.Data[OfOneYear] = true;
        return error;
    }

    /// <summary>A day of the year; throws where it has none of that number.</summary>
    public static long FromOrdinal(long year, long ordinalDay)
    {
        RequireIn("Year", year, -MaximumYear, MaximumYear);
        RequireIn("DayOfYear", ordinalDay, 1, IsLeapYear(year) ? 366 : 365);
        return DaysBeforeYear(year) + ordinalDay - 1;
    }

    /// <summary>Throws unless a day lies in a year that there is.</summary>
    public static void RequireDay(long epochDay) =>
        RequireIn("EpochDay", epochDay, DaysBeforeYear(-MaximumYear), DaysBeforeYear(MaximumYear + 1) - 1);

    /// <summary>A day so many months later; the day of the month is cut where the month is shorter.</summary>
    public static long AddMonths(long epochDay, long months)
    {
        var (year, month, day) = Calendar.FromEpochDay(epochDay);
        var total = checked((year * 12) + month - 1 + months);
        var (newYear, newMonth) = (FloorDivide(total, 12), (int)Modulo(total, 12) + 1);
        RequireIn("Year", newYear, -MaximumYear, MaximumYear);
        return ToEpochDay(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>Division that rounds down.</summary>
    public static long FloorDivide(long dividend, long divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    /// <summary>What <see cref="FloorDivide"/> leaves, never negative.</summary>
    public static long Modulo(long dividend, long divisor) => dividend - (FloorDivide(dividend, divisor) * divisor);

    /// <summary>Throws unless a number is in a range.</summary>
    public static void RequireIn(string field, long value, long lower, long upper)
    {
        if (value < lower || value > upper)
        {
            throw CypherErrors.Argument($"Invalid value for {field} (valid values {lower} - {upper}): {value}");
        }
    }

    private static long DaysBeforeYear(long year)
    {
        var before = year - 1;
        return (before * 365) + FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400) - 719_162;
    }

    private static int DaysBeforeMonth(long year, int month)
    {
        var days = 0;
        for (var earlier = 1; earlier < month; earlier++)
        {
            days += DaysInMonth(year, earlier);
        }

        return days;
    }
}
