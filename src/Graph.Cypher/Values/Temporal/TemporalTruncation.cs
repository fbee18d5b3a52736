using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Cuts temporal values down to a unit.</summary>
internal static class TemporalTruncation
{
    /// <summary>The beginning of the unit that a moment lies in, for a value of a kind.</summary>
    public static Moment Truncate(Moment moment, string unit, ValueKind kind)
    {
        var name = unit.ToUpperInvariant();
        if (TimeUnit(name) is { } length)
        {
            if (kind == ValueKind.Date || moment.Nanosecond is null)
            {
                throw CypherErrors.Type($"Unit too small for truncation: {unit}");
            }

            var nanosecond = moment.Nanosecond ?? 0;
            return moment with { Nanosecond = nanosecond - (nanosecond % length) };
        }

        if (kind is ValueKind.LocalTime or ValueKind.Time && name != "DAY")
        {
            throw CypherErrors.Type($"Unit too large for truncation: {unit}");
        }

        return moment with { Day = moment.Day is { } day ? Day(day, name, unit) : null, Nanosecond = kind == ValueKind.Date ? null : 0 };
    }

    /// <summary>Throws unless there is a unit of a name.</summary>
    public static void RequireUnit(string unit)
    {
        var name = unit.ToUpperInvariant();
        if (TimeUnit(name) is null)
        {
            Day(0, name, unit);
        }
    }

    private static long? TimeUnit(string name) => name switch
    {
        "HOUR" => 3600 * Moment.NanosecondsPerSecond,
        "MINUTE" => 60 * Moment.NanosecondsPerSecond,
        "SECOND" => Moment.NanosecondsPerSecond,
        "MILLISECOND" => 1_000_000,
        "MICROSECOND" => 1000,
        _ => null,
    };

    private static long Day(long day, string name, string unit)
    {
        var (year, month, _) = Calendar.FromEpochDay(day);
        return name switch
        {
            "MILLENNIUM" => FirstOfYear(year, 1000),
            "CENTURY" => FirstOfYear(year, 100),
            "DECADE" => FirstOfYear(year, 10),
            "YEAR" => FirstOfYear(year, 1),
            "WEEKYEAR" => CalendarMath.FromIsoWeek(CalendarMath.IsoWeek(day).Year, 1, 1),
            "QUARTER" => CalendarMath.ToEpochDay(year, ((month - 1) / 3 * 3) + 1, 1),
            "MONTH" => CalendarMath.ToEpochDay(year, month, 1),
            "WEEK" => day - CalendarMath.DayOfWeek(day) + 1,
            "DAY" => day,
            _ => throw CypherErrors.Failed($"Unsupported unit: {unit}"),
        };
    }

    private static long FirstOfYear(long year, long unit) => CalendarMath.ToEpochDay(CalendarMath.FloorDivide(year, unit) * unit, 1, 1);
}
