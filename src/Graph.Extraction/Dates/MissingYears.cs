namespace Graph.Extraction.Dates;

/// <summary>The year of a day and month that are written without one.</summary>
internal static class MissingYears
{
    /// <summary>The one within half a year of the article's day; null where that is not known.</summary>
    public static string? Nearest(DateMatch written, DateOnly? today)
    {
        if (today is not { } day || written is not { Month: { } month, Day: { } number })
        {
            return null;
        }

        var best = new[] { day.Year - 1, day.Year, day.Year + 1 }
            .Where(year => year is > 0 and < 9999 && number <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, number))
            .MinBy(date => Math.Abs(date.DayNumber - day.DayNumber));
        return best == default ? null : IsoDates.Text(best);
    }

    /// <summary>In an article without a date: that of the last full date before it; null where there is none.</summary>
    public static string? SameAs(DateOnly? last, DateMatch written) =>
        last is { } day && written is { Month: { } month, Day: { } number } && number <= DateTime.DaysInMonth(day.Year, month)
            ? IsoDates.Text(new DateOnly(day.Year, month, number))
            : null;

    /// <summary>"1997: In June …": the month of a year that stands over it; null where none does, or a day is written.</summary>
    public static string? MonthIn(DateOnly? year, DateMatch written) =>
        year is { } over && written is { Month: { } month, Day: null } ? MonthOf(over, month) : null;

    /// <summary>A month of a year, as <c>1980-10</c>.</summary>
    public static string MonthOf(DateOnly year, int month) => $"{year.Year:0000}-{month:00}";

    /// <summary>The first day in the year of the last, "October 26 to November 3, 1997"; null where it would come after it.</summary>
    public static string? Before(DateMatch first, DateMatch last) =>
        first is { Month: { } month, Day: { } day } && last.Year is { } year && day <= DateTime.DaysInMonth(year, month)
        && (month, day).CompareTo((last.Month ?? 0, last.Day ?? 0)) < 0
            ? IsoDates.Text(new DateOnly(year, month, day))
            : null;
}
