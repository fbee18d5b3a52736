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

    private static long FloorDivide(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
