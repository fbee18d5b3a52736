using Graph.Model.Text;

namespace Graph.Neo4j;

/// <summary>Dates, times, durations and points between port and driver, by the parts that both packages make them of.</summary>
internal static class TemporalValues
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long SecondsPerDay = 86_400;

    public static Model.Value ToModel(object value) => value switch
    {
        LocalDate date => Model.Value.Of(new Model.Date(Calendar.ToEpochDay(date.Year, date.Month, date.Day))),
        LocalTime time => Model.Value.Of(new Model.LocalTime(NanosecondOfDay(time.Hour, time.Minute, time.Second, time.Nanosecond))),
        OffsetTime time => Model.Value.Of(new Model.OffsetTime(NanosecondOfDay(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds)),
        LocalDateTime moment => Model.Value.Of(new Model.LocalDateTime(LocalSecond(moment), moment.Nanosecond)),
        ZonedDateTime moment => Model.Value.Of(
            new Model.ZonedDateTime(moment.UtcSeconds, moment.Nanosecond, moment.OffsetSeconds, (moment.Zone as ZoneId)?.Id)),
        Duration duration => Model.Value.Of(new Model.Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanos)),
        Point point => Model.Value.Of(new Model.Point(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z)),
        _ => throw new InvalidOperationException($"The driver returned a {value.GetType().Name}, which Cypher has not."),
    };

    public static object ToDriver(Model.Value value) => value.Kind switch
    {
        Model.ValueKind.Date => Date(value.AsDate().EpochDay),
        Model.ValueKind.LocalTime => Time(value.AsLocalTime().NanosecondOfDay),
        Model.ValueKind.Time => OffsetTime(value.AsTime()),
        Model.ValueKind.LocalDateTime => Moment(value.AsLocalDateTime().EpochSecond, value.AsLocalDateTime().Nanosecond),
        Model.ValueKind.DateTime => Zoned(value.AsDateTime()),
        Model.ValueKind.Duration => new Duration(value.AsDuration().Months, value.AsDuration().Days, value.AsDuration().Seconds, value.AsDuration().Nanoseconds),
        Model.ValueKind.Point => value.AsPoint() is { Z: { } z } point ? new Point(point.Srid, point.X, point.Y, z) : new Point(value.AsPoint().Srid, value.AsPoint().X, value.AsPoint().Y),
        _ => throw new InvalidOperationException($"A {value.Kind} is no temporal value or point."),
    };

    private static ZonedDateTime Zoned(Model.ZonedDateTime moment) => new(
        moment.EpochSecond, moment.Nanosecond, moment.ZoneId is { } id ? Zone.Of(id) : Zone.Of(moment.OffsetSeconds));

    private static LocalDate Date(long epochDay)
    {
        var (year, month, day) = Calendar.FromEpochDay(epochDay);
        return new LocalDate((int)year, month, day);
    }

    private static LocalTime Time(long nanosecondOfDay)
    {
        var (hour, minute, second, nanosecond) = Clock(nanosecondOfDay);
        return new LocalTime(hour, minute, second, nanosecond);
    }

    private static OffsetTime OffsetTime(Model.OffsetTime time)
    {
        var (hour, minute, second, nanosecond) = Clock(time.NanosecondOfDay);
        return new OffsetTime(hour, minute, second, nanosecond, time.OffsetSeconds);
    }

    private static LocalDateTime Moment(long epochSecond, int nanosecondOfSecond)
    {
        var day = (long)Math.Floor((decimal)epochSecond / SecondsPerDay);
        var date = Date(day);
        var (hour, minute, second, nanosecond) = Clock(((epochSecond - (day * SecondsPerDay)) * NanosecondsPerSecond) + nanosecondOfSecond);
        return new LocalDateTime(date.Year, date.Month, date.Day, hour, minute, second, nanosecond);
    }

    private static (int Hour, int Minute, int Second, int Nanosecond) Clock(long nanosecondOfDay)
    {
        var second = nanosecondOfDay / NanosecondsPerSecond;
        return ((int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60), (int)(nanosecondOfDay % NanosecondsPerSecond));
    }

    private static long LocalSecond(LocalDateTime moment) =>
        (Calendar.ToEpochDay(moment.Year, moment.Month, moment.Day) * SecondsPerDay)
        + (NanosecondOfDay(moment.Hour, moment.Minute, moment.Second, 0) / NanosecondsPerSecond);

    private static long NanosecondOfDay(int hour, int minute, int second, int nanosecond) =>
        (((((hour * 60L) + minute) * 60) + second) * NanosecondsPerSecond) + nanosecond;
}
