using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A time of day with an offset from UTC. Cypher's <c>ZONED TIME</c>.</summary>
public sealed record OffsetTime
{
    /// <summary>A time of day and its offset in seconds east of UTC, −64,800 to 64,800.</summary>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
        : this(ClockTime.NanosecondOfDay(hour, minute, second, nanosecond), ZoneOffset.Checked(offsetSeconds))
    {
    }

    internal OffsetTime(long nanosecondOfDay, int offsetSeconds)
    {
        NanosecondOfDay = nanosecondOfDay;
        OffsetSeconds = offsetSeconds;
    }

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => ClockTime.Hour(NanosecondOfDay);

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => ClockTime.Minute(NanosecondOfDay);

    /// <summary>The second, 0 to 59.</summary>
    public int Second => ClockTime.Second(NanosecondOfDay);

    /// <summary>The nanosecond within the second, 0 to 999,999,999.</summary>
    public int Nanosecond => ClockTime.Nanosecond(NanosecondOfDay);

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    internal long NanosecondOfDay { get; }

    /// <inheritdoc/>
    public override string ToString() => TemporalText.Format(new Model.OffsetTime(NanosecondOfDay, OffsetSeconds));
}
