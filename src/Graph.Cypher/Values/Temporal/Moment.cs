using Graph.Model;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Any temporal value by its parts; what a type does not have is null.</summary>
/// <param name="Day">The local date, in days since 1970-01-01.</param>
/// <param name="Nanosecond">The local time of day.</param>
/// <param name="Zone">The zone.</param>
internal readonly record struct Moment(long? Day, long? Nanosecond, Zone? Zone)
{
    /// <summary>Nanoseconds in a day.</summary>
    public const long NanosecondsPerDay = 86_400_000_000_000;

    /// <summary>Nanoseconds in a second.</summary>
    public const long NanosecondsPerSecond = 1_000_000_000;

    private const long SecondsPerDay = 86_400;

    /// <summary>The parts of a value; null for one that is not temporal.</summary>
    public static Moment? Of(Value value) => value.Kind switch
    {
        ValueKind.Date => new Moment(value.AsDate().EpochDay, null, null),
        ValueKind.LocalTime => new Moment(null, value.AsLocalTime().NanosecondOfDay, null),
        ValueKind.Time => new Moment(null, value.AsTime().NanosecondOfDay, new Zone(value.AsTime().OffsetSeconds, null)),
        ValueKind.LocalDateTime => FromSeconds(value.AsLocalDateTime().EpochSecond, value.AsLocalDateTime().Nanosecond, null),
        ValueKind.DateTime => Of(value.AsDateTime()),
        _ => null,
    };

    /// <summary>A moment on the clock of a zone.</summary>
    public static Moment At(long epochSecond, int nanosecond, Zone zone)
    {
        var offset = zone.OffsetAtMoment(epochSecond);
        return FromSeconds(epochSecond + offset, nanosecond, zone with { OffsetSeconds = offset, IsChosen = true });
    }

    /// <summary>Seconds since 1970 UTC.</summary>
    public long EpochSecond => LocalSecond - Offset;

    /// <summary>Seconds since 1970 on the local clock.</summary>
    public long LocalSecond => ((Day ?? 0) * SecondsPerDay) + ((Nanosecond ?? 0) / NanosecondsPerSecond);

    /// <summary>Nanoseconds within the second.</summary>
    public int NanosecondOfSecond => (int)((Nanosecond ?? 0) % NanosecondsPerSecond);

    /// <summary>Seconds east of UTC; 0 without a zone.</summary>
    public int Offset => Zone is null ? 0 : Zone.Id is null || Day is null ? Zone.OffsetSeconds : Zone.OffsetAtLocal(Day.Value, Nanosecond ?? 0);

    /// <summary>The same moment on another zone's clock.</summary>
    public Moment In(Zone zone)
    {
        if (Day is not null)
        {
            return At(EpochSecond, NanosecondOfSecond, zone);
        }

        var shifted = (Nanosecond ?? 0) + ((zone.OffsetSeconds - Offset) * NanosecondsPerSecond);
        return new Moment(null, CalendarMath.Modulo(shifted, NanosecondsPerDay), zone);
    }

    /// <summary>The value of a kind; parts that it has and this lacks are midnight and UTC.</summary>
    public Value ToValue(ValueKind kind) => kind switch
    {
        ValueKind.Date => Value.Of(new Date(Day ?? 0)),
        ValueKind.LocalTime => Value.Of(new LocalTime(Nanosecond ?? 0)),
        ValueKind.Time => Value.Of(new OffsetTime(Nanosecond ?? 0, Offset)),
        ValueKind.LocalDateTime => Value.Of(new LocalDateTime(LocalSecond, NanosecondOfSecond)),
        _ => Value.Of(ToZoned()),
    };

    private static Moment FromSeconds(long localSecond, int nanosecond, Zone? zone)
    {
        var day = CalendarMath.FloorDivide(localSecond, SecondsPerDay);
        return new Moment(day, ((localSecond - (day * SecondsPerDay)) * NanosecondsPerSecond) + nanosecond, zone);
    }

    private static Moment Of(ZonedDateTime value) =>
        FromSeconds(value.EpochSecond + value.OffsetSeconds, value.Nanosecond, new Zone(value.OffsetSeconds, value.ZoneId) { IsChosen = true });

    // A local time that a clock change skips moves on by the length of the gap: its offset is then the one after it.
    private ZonedDateTime ToZoned()
    {
        var zone = Zone ?? Temporal.Zone.Utc;
        var second = LocalSecond - (Zone is null ? 0 : Offset);
        return new ZonedDateTime(second, NanosecondOfSecond, zone.OffsetAtMoment(second), zone.Id);
    }
}
