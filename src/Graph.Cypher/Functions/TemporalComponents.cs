using Graph.Cypher.Values;
using Graph.Cypher.Values.Temporal;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Functions;

/// <summary>Components of temporal values.</summary>
internal static class TemporalComponents
{
    /// <summary>A component by name.</summary>
    public static Value Read(Value value, string name)
    {
        if (value.Kind == ValueKind.Duration)
        {
            return DurationComponents.Read(value.AsDuration(), name);
        }

        var moment = Moment.Of(value) ?? throw CypherErrors.Type($"No such field: {name}");
        return Find(value.Kind, moment, name) ?? Find(value.Kind, moment, FieldNames.Spell(name))
            ?? throw CypherErrors.Type($"No such field: {name} of a {value.Kind}");
    }

    private static Value? Find(ValueKind kind, Moment moment, string name)
    {
        var number = (moment.Day is { } day ? DatePart(day, name) : null)
            ?? (moment.Nanosecond is { } nanosecond ? TimePart(nanosecond, name) : null)
            ?? (moment.Zone is not null ? ZonePart(kind, moment, name) : null);
        return number is { } found ? Value.Of(found)
            : moment.Zone is not null && ZoneText(moment, name) is { } text ? Value.Of(text)
            : null;
    }

    private static long? DatePart(long day, string name)
    {
        var (year, month, dayOfMonth) = Calendar.FromEpochDay(day);
        return name switch
        {
            "year" => year,
            "quarter" => ((month - 1) / 3) + 1,
            "month" => month,
            "week" => CalendarMath.IsoWeek(day).Week,
            "weekYear" => CalendarMath.IsoWeek(day).Year,
            "dayOfQuarter" => CalendarMath.DayOfQuarter(day),
            "quarterDay" => CalendarMath.DayOfQuarter(day),
            "day" => dayOfMonth,
            "ordinalDay" => CalendarMath.OrdinalDay(day),
            "dayOfWeek" or "weekDay" => CalendarMath.DayOfWeek(day),
            _ => null,
        };
    }

    private static long? TimePart(long nanosecondOfDay, string name)
    {
        var second = nanosecondOfDay / Moment.NanosecondsPerSecond;
        var nanosecond = nanosecondOfDay % Moment.NanosecondsPerSecond;
        return name switch
        {
            "hour" => second / 3600,
            "minute" => second / 60 % 60,
            "second" => second % 60,
            "millisecond" => nanosecond / 1_000_000,
            "microsecond" => nanosecond / 1000,
            "nanosecond" => nanosecond,
            _ => null,
        };
    }

    private static long? ZonePart(ValueKind kind, Moment moment, string name) => name switch
    {
        "offsetMinutes" => moment.Offset / 60,
        "offsetSeconds" => moment.Offset,
        "epochSeconds" when kind == ValueKind.DateTime => moment.EpochSecond,
        "epochMillis" when kind == ValueKind.DateTime => (moment.EpochSecond * 1000) + (moment.NanosecondOfSecond / 1_000_000),
        _ => null,
    };

    private static string? ZoneText(Moment moment, string name) => name switch
    {
        "timezone" => moment.Zone?.Id ?? OffsetText(moment.Offset),
        "offset" => OffsetText(moment.Offset),
        _ => null,
    };

    private static string OffsetText(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var (sign, rest) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var text = FormattableString.Invariant($"{sign}{rest / 3600:00}:{rest / 60 % 60:00}");
        return rest % 60 == 0 ? text : FormattableString.Invariant($"{text}:{rest % 60:00}");
    }
}
