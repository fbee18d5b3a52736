using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A date without a zone. Cypher's <c>DATE</c>.</summary>
public sealed record LocalDate
{
    /// <summary>A date of the ISO calendar; throws <see cref="ArgumentOutOfRangeException"/> when there is no such day.</summary>
    public LocalDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Calendar.DaysInMonth(year, month));
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>A date of .NET.</summary>
    public LocalDate(DateOnly date)
        : this(date.Year, date.Month, date.Day)
    {
    }

    internal LocalDate(long epochDay)
    {
        var (year, month, day) = Calendar.FromEpochDay(epochDay);
        (Year, Month, Day) = ((int)year, month, day);
    }

    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    internal long EpochDay => Calendar.ToEpochDay(Year, Month, Day);

    /// <summary>The same as .NET's; throws <see cref="ValueOverflowException"/> outside the years 1 to 9999.</summary>
    public DateOnly ToDateOnly() => Year is >= 1 and <= 9999
        ? new DateOnly(Year, Month, Day)
        : throw new ValueOverflowException($"{this} is outside the years 1 to 9999 that DateOnly knows.");

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(new Model.Date(EpochDay));
}
