using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Order of temporal values of one kind, and of durations.</summary>
internal static class TemporalOrder
{
    private const long SecondsPerDay = 86_400;

    // A month counts as a twelfth of 365.2425 days.
    private const long SecondsPerMonth = 2_629_746;

    /// <summary>Orders two values of the same temporal kind.</summary>
    public static int Compare(Value x, Value y) => x.Kind switch
    {
        ValueKind.Date => x.AsDate().EpochDay.CompareTo(y.AsDate().EpochDay),
        ValueKind.LocalTime => x.AsLocalTime().NanosecondOfDay.CompareTo(y.AsLocalTime().NanosecondOfDay),
        ValueKind.Time => Compare(x.AsTime(), y.AsTime()),
        ValueKind.LocalDateTime => Compare(x.AsLocalDateTime(), y.AsLocalDateTime()),
        ValueKind.DateTime => Compare(x.AsDateTime(), y.AsDateTime()),
        ValueKind.Duration => Compare(x.AsDuration(), y.AsDuration()),
        _ => throw new ArgumentException($"A {x.Kind} has no place in time.", nameof(x)),
    };

    private static int Compare(LocalDateTime x, LocalDateTime y) =>
        (x.EpochSecond, x.Nanosecond).CompareTo((y.EpochSecond, y.Nanosecond));

    private static int Compare(OffsetTime x, OffsetTime y)
    {
        var order = InUtc(x).CompareTo(InUtc(y));
        return order != 0 ? order : x.OffsetSeconds.CompareTo(y.OffsetSeconds);
    }

    private static long InUtc(OffsetTime time) => time.NanosecondOfDay - (time.OffsetSeconds * 1_000_000_000L);

    private static int Compare(ZonedDateTime x, ZonedDateTime y)
    {
        var order = (x.EpochSecond, x.Nanosecond, x.OffsetSeconds).CompareTo((y.EpochSecond, y.Nanosecond, y.OffsetSeconds));
        return order != 0 ? order : string.CompareOrdinal(x.ZoneId, y.ZoneId);
    }

    private static int Compare(Duration x, Duration y)
    {
        var order = (AverageSeconds(x), x.Nanoseconds).CompareTo((AverageSeconds(y), y.Nanoseconds));
        return order != 0 ? order : (x.Months, x.Days, x.Seconds).CompareTo((y.Months, y.Days, y.Seconds));
    }

    private static Int128 AverageSeconds(Duration duration) =>
        ((Int128)duration.Months * SecondsPerMonth) + ((Int128)duration.Days * SecondsPerDay) + duration.Seconds;
}
