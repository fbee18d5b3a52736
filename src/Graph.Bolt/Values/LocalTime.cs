using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A time of day without an offset. Cypher's <c>LOCAL TIME</c>.</summary>
public sealed record LocalTime
{
    /// <summary>A time of day; throws <see cref="ArgumentOutOfRangeException"/> when a part is out of its range.</summary>
    public LocalTime(int hour, int minute, int second)
        : this(hour, minute, second, nanosecond: 0)
    {
    }

    /// <summary>A time of day; throws <see cref="ArgumentOutOfRangeException"/> when a part is out of its range.</summary>
    public LocalTime(int hour, int minute, int second, int nanosecond) =>
        NanosecondOfDay = ClockTime.NanosecondOfDay(hour, minute, second, nanosecond);

    internal LocalTime(long nanosecondOfDay) => NanosecondOfDay = nanosecondOfDay;

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => ClockTime.Hour(NanosecondOfDay);

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => ClockTime.Minute(NanosecondOfDay);

    /// <summary>The second, 0 to 59.</summary>
    public int Second => ClockTime.Second(NanosecondOfDay);

    /// <summary>The nanosecond within the second, 0 to 999,999,999.</summary>
    public int Nanosecond => ClockTime.Nanosecond(NanosecondOfDay);

    internal long NanosecondOfDay { get; }

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(new Model.LocalTime(NanosecondOfDay));
}
