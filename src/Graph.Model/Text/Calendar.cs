namespace Graph.Model.Text;

/// <summary>The proleptic Gregorian calendar past the years that <see cref="DateOnly"/> knows.</summary>
public static class Calendar
{
    private const long DaysPerCycle = 146_097; // 400 years
    private const int YearsPerCycle = 400;

    /// <summary>Year (0 is 1 BC), month (1–12) and day (1–31) of a day counted from 1970-01-01.</summary>
    public static (long Year, int Month, int Day) FromEpochDay(long epochDay)
    {
        // Every 400 years are the same, so the day is moved by whole cycles to where DateOnly can say it.
        var cycles = FloorDivide(epochDay, DaysPerCycle);
        var known = DateOnly.FromDayNumber((int)(epochDay - (cycles * DaysPerCycle)) + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
        return (known.Year + (cycles * YearsPerCycle), known.Month, known.Day);
    }

    /// <summary>The day counted from 1970-01-01 of a year (0 is 1 BC), month and day that exist.</summary>
    public static long ToEpochDay(long year, int month, int day)
    {
        var cycles = FloorDivide(year - 1, YearsPerCycle);
        var known = new DateOnly((int)(year - (cycles * YearsPerCycle)), month, day);
        return known.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + (cycles * DaysPerCycle);
    }

    /// <summary>How many days a month (1–12) of a year (0 is 1 BC) has.</summary>
    public static int DaysInMonth(long year, int month) =>
        DateTime.DaysInMonth((int)(year - (FloorDivide(year - 1, YearsPerCycle) * YearsPerCycle)), month);

    private static long FloorDivide(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
