using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Cuts temporal values down to a unit.</summary>
internal static class TemporalTruncation
{
    /// <summary>The beginning of the unit that a moment lies in, for a value of a kind.</summary>
    public static Moment Truncate(Moment moment, string unit, ValueKind kind)
    {
        if (TimeUnit(unit) is { } length)
        {
            if (kind == ValueKind.Date || moment.Nanosecond is null)
            {
                throw CypherErrors.Type($"Unit too small for truncation: {unit}");
            }

            var nanosecond = moment.Nanosecond ?? 0;
            return moment with { Nanosecond = nanosecond - (nanosecond % length) };
        }

        if (kind is ValueKind.LocalTime or ValueKind.Time && unit != "day")
        {
            throw CypherErrors.Type($"Unit too large for truncation: {unit}");
        }

        return moment with { Day = moment.Day is { } day ? Day(day, unit) : null, Nanosecond = kind == ValueKind.Date ? null : 0 };
    }

    /// <summary>Throws unless there is a unit of a name.</summary>
    public static void RequireUnit(string unit)
    {
        if (TimeUnit(unit) is null)
        {
            Day(0, unit);
        }
    }

    private static long? TimeUnit(string unit) => unit switch
    {
        "hour" => 3600 * Moment.NanosecondsPerSecond,
        "minute" => 60 * Moment.NanosecondsPerSecond,
        "second" => Moment.NanosecondsPerSecond,
        "millisecond" => 1_000_000,
        "microsecond" => 1000,
        _ => null,
    };

    private static long Day(long day, string unit)
    {
        var (year, month, _) = Calendar.FromEpochDay(day);
        return unit switch
        {
            "millennium" => FirstOfYear(year, 1000),
            "century" => FirstOfYear(year, 100),
            "decade" => FirstOfYear(year, 10),
            "year" => FirstOfYear(year, 1),
            "weekYear" => CalendarMath.FromIsoWeek(CalendarMath.IsoWeek(day).Year, 1, 1),
            "quarter" => CalendarMath.ToEpochDay(year, ((month - 1) / 3 * 3) + 1, 1),
            "month" => CalendarMath.ToEpochDay(year, month, 1),
            "week" => day - CalendarMath.DayOfWeek(day) + 1,
            "day" => day,
            _ => throw CypherErrors.Failed($"Unsupported unit: {unit}"),
        };
    }

    private static long FirstOfYear(long year, long unit) => CalendarMath.ToEpochDay(CalendarMath.FloorDivide(year, unit) * unit, 1, 1);
}
