using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A date and time without an offset. Cypher's <c>LOCAL DATETIME</c>.</summary>
public sealed record LocalDateTime
{
    private const long SecondsPerDay = 86_400;

    /// <summary>A date and a time of day.</summary>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, nanosecond: 0)
    {
    }

    /// <summary>A date and a time of day.</summary>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond)
        : this(new LocalDate(year, month, day), new LocalTime(hour, minute, second, nanosecond))
    {
    }

    /// <summary>A date and time of .NET, its kind left aside.</summary>
    public LocalDateTime(DateTime dateTime)
        : this(new LocalDate(DateOnly.FromDateTime(dateTime)), new LocalTime(dateTime.TimeOfDay.Ticks * 100))
    {
    }

    internal LocalDateTime(long epochSecond, int nanosecond)
        : this(
            new LocalDate(Math.DivRem(epochSecond - FloorRemainder(epochSecond), SecondsPerDay).Quotient),
            new LocalTime((FloorRemainder(epochSecond) * ClockTime.NanosecondsPerSecond) + nanosecond))
    {
    }

    private LocalDateTime(LocalDate date, LocalTime time) => (Date, Time) = (date, time);

    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year => Date.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Date.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Date.Day;

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => Time.Hour;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => Time.Minute;

    /// <summary>The second, 0 to 59.</summary>
    public int Second => Time.Second;

    /// <summary>The nanosecond within the second, 0 to 999,999,999.</summary>
    public int Nanosecond => Time.Nanosecond;

    internal LocalDate Date { get; }

    internal LocalTime Time { get; }

    internal long EpochSecond => (Date.EpochDay * SecondsPerDay) + (Time.NanosecondOfDay / ClockTime.NanosecondsPerSecond);

    /// <summary>
    /// The same as .NET's, of unspecified kind; throws <see cref="ValueOverflowException"/> outside the years 1 to 9999
    /// and <see cref="ValueTruncationException"/> when it is finer than 100 nanoseconds.
    /// </summary>
    public DateTime ToDateTime() => Nanosecond % 100 == 0
        ? Date.ToDateOnly().ToDateTime(new TimeOnly(Time.NanosecondOfDay / 100))
        : throw new ValueTruncationException($"{this} is finer than the 100 nanoseconds of DateTime.");

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(new Model.LocalDateTime(EpochSecond, Nanosecond));

    private static long FloorRemainder(long epochSecond) => ((epochSecond % SecondsPerDay) + SecondsPerDay) % SecondsPerDay;
}
