using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A moment with its offset or zone. Cypher's <c>ZONED DATETIME</c>.</summary>
/// <remarks>
/// A named zone that this machine does not know still travels unchanged; only <see cref="OffsetSeconds"/> and what rests
/// on it then throw <see cref="TimeZoneNotFoundException"/>.
/// </remarks>
public sealed record ZonedDateTime
{
    /// <summary>A moment of .NET with its offset.</summary>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(
            dateTimeOffset.ToUnixTimeSeconds(),
            (int)(dateTimeOffset.UtcTicks % TimeSpan.TicksPerSecond) * 100,
            new ZoneOffset((int)dateTimeOffset.Offset.TotalSeconds))
    {
    }

    /// <summary>A moment by its seconds since 1970-01-01T00:00:00Z.</summary>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone) => (UtcSeconds, Nanosecond, Zone) = (utcSeconds, nanos, zone);

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long UtcSeconds { get; }

    /// <summary>The nanosecond within the second, 0 to 999,999,999.</summary>
    public int Nanosecond { get; }

    /// <summary>The offset or the named zone.</summary>
    public Zone Zone { get; }

    /// <summary>Seconds east of UTC at that moment.</summary>
    public int OffsetSeconds => Zone switch
    {
        ZoneOffset offset => offset.OffsetSeconds,
        ZoneId named => (int)TimeZoneInfo.FindSystemTimeZoneById(named.Id).GetUtcOffset(NearestKnown()).TotalSeconds,
        _ => throw new InvalidOperationException($"There is no zone of type {Zone.GetType().Name}."),
    };

    /// <summary>The year on the zone's clock.</summary>
    public int Year => Local.Year;

    /// <summary>The month on the zone's clock, 1 to 12.</summary>
    public int Month => Local.Month;

    /// <summary>The day on the zone's clock, 1 to 31.</summary>
    public int Day => Local.Day;

    /// <summary>The hour on the zone's clock, 0 to 23.</summary>
    public int Hour => Local.Hour;

    /// <summary>The minute on the zone's clock, 0 to 59.</summary>
    public int Minute => Local.Minute;

    /// <summary>The second on the zone's clock, 0 to 59.</summary>
    public int Second => Local.Second;

    private LocalDateTime Local => new(UtcSeconds + OffsetSeconds, Nanosecond);

    /// <summary>
    /// The same as .NET's; throws <see cref="ValueOverflowException"/> outside the years 1 to 9999 and
    /// <see cref="ValueTruncationException"/> when it is finer than 100 nanoseconds or its offset than a minute.
    /// </summary>
    public DateTimeOffset ToDateTimeOffset() => OffsetSeconds % 60 == 0
        ? new DateTimeOffset(Local.ToDateTime(), TimeSpan.FromSeconds(OffsetSeconds))
        : throw new ValueTruncationException($"{this} has an offset finer than the minutes of DateTimeOffset.");

    /// <inheritdoc/>
    public override string ToString() =>
        TemporalText.Format(new Model.ZonedDateTime(UtcSeconds, Nanosecond, OffsetSeconds, (Zone as ZoneId)?.Id));

    /// <summary>Years outside .NET's follow the rules of the nearest that it knows.</summary>
    private DateTimeOffset NearestKnown() => DateTimeOffset.FromUnixTimeSeconds(
        Math.Clamp(UtcSeconds, DateTimeOffset.MinValue.ToUnixTimeSeconds() + 86_400, DateTimeOffset.MaxValue.ToUnixTimeSeconds() - 86_400));
}
