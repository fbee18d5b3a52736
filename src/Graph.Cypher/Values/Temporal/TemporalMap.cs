using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Makes temporal values from maps of their parts, over the parts of other values where those are given.</summary>
internal static class TemporalMap
{
    private static readonly string[] DateFields = ["year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"];
    private static readonly string[][] DayFields = [["month", "day"], ["week", "dayOfWeek"], ["quarter", "dayOfQuarter"], ["ordinalDay"]];
    private static readonly string[] TimeFields = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];
    private static readonly string[] FractionFields = ["millisecond", "microsecond", "nanosecond"];
    private static readonly string[] OtherFields = ["date", "time", "datetime", "timezone"];
    private static readonly string[] EpochFields = ["epochSeconds", "epochMillis"];

    /// <summary>A value of a kind from a map.</summary>
    public static Moment Build(IReadOnlyDictionary<string, Value> map, ValueKind kind, string function)
    {
        Check(map, kind, function);
        if (map.Count == 0 && kind is ValueKind.LocalTime or ValueKind.Time)
        {
            throw CypherErrors.Argument("At least one temporal unit must be specified.");
        }

        RequireZoned(map, kind);

        if (kind == ValueKind.DateTime && map.Keys.Any(EpochFields.Contains))
        {
            return FromEpoch(map, function);
        }

        var day = kind is ValueKind.LocalTime or ValueKind.Time ? null : (long?)Day(map, BaseOf(map, "date") ?? BaseOf(map, "datetime"), function);
        var clock = BaseOf(map, "time") ?? BaseOf(map, "datetime");
        if (kind == ValueKind.Date)
        {
            return new Moment(day, null, null);
        }

        if (day is not null && !map.ContainsKey("date") && !map.ContainsKey("datetime"))
        {
            RequireDayBeforeTime(map);
        }

        var nanosecond = Time(map, clock?.Nanosecond, function);
        if (kind is ValueKind.LocalTime or ValueKind.LocalDateTime)
        {
            return new Moment(day, nanosecond, null);
        }

        return InZone(map, new Moment(day, nanosecond, clock?.Zone), function);
    }

    // Seconds or milliseconds since 1970 on the clock of the zone, over which other fields are set.
    private static Moment FromEpoch(IReadOnlyDictionary<string, Value> map, string function)
    {
        var field = EpochFields.First(map.ContainsKey);
        if (map.Keys.FirstOrDefault(key => key != field && (EpochFields.Contains(key) || key is "date" or "time" or "datetime")) is { } other)
        {
            throw CypherErrors.Argument($"{field} cannot be selected together with {other}.");
        }

        var count = map[field] is { Kind: ValueKind.Integer } integer
            ? integer.AsInteger()
            : throw CypherErrors.Argument($"{function}(): {field} must be an integer value, but was {ValueText.ForMessage(map[field])}");
        var seconds = field == "epochSeconds" ? count : CalendarMath.FloorDivide(count, 1000);
        var nanosecond = field == "epochSeconds" ? 0 : (int)(count - (seconds * 1000)) * 1_000_000;
        CalendarMath.RequireDay(CalendarMath.FloorDivide(seconds, 86_400));
        var moment = Moment.At(seconds, map.Keys.Any(FractionFields.Contains) ? 0 : nanosecond, map.TryGetValue("timezone", out var name) ? ZoneOf(name) : Zone.Utc);
        return moment with
        {
            Day = map.Keys.Any(DateFields.Contains) ? Day(map, moment, function) : moment.Day,
            Nanosecond = Time(map, moment.Nanosecond, function),
        };
    }

    /// <summary>A value with some of its parts set anew, as <c>truncate</c> does.</summary>
    public static Moment Overwrite(Moment moment, IReadOnlyDictionary<string, Value> map, ValueKind kind, string function)
    {
        Check(map, kind, function);
        RequireZoned(map, kind);
        RequireParts(map, kind);
        var day = moment.Day is { } && map.Keys.Any(DateFields.Contains) ? Day(map, moment, function) : moment.Day;
        var nanosecond = moment.Nanosecond is { } given && map.Keys.Any(TimeFields.Contains) ? Time(map, given, function) : moment.Nanosecond;
        var zone = map.TryGetValue("timezone", out var name) ? ZoneOf(name) : moment.Zone;
        return new Moment(day, nanosecond, zone);
    }

    // The whole that is overwritten is a datetime, beside which no other whole can be given.
    private static void RequireParts(IReadOnlyDictionary<string, Value> map, ValueKind kind)
    {
        if (kind is ValueKind.DateTime or ValueKind.LocalDateTime && map.Keys.FirstOrDefault(key => EpochFields.Contains(key) || key is "date" or "time") is { } other)
        {
            throw CypherErrors.Argument($"datetime cannot be selected together with {(other is "date" or "time" ? "date or time" : other)}.");
        }
    }

    private static Zone ZoneOf(Value name) => name.Kind == ValueKind.String
        ? Zone.Parse(name.AsString())
        : throw CypherErrors.Failed($"A time zone is a text such as Europe/Berlin or +01:00, not {name.Kind}");

    private static void RequireZoned(IReadOnlyDictionary<string, Value> map, ValueKind kind)
    {
        if (map.ContainsKey("timezone") && kind is not (ValueKind.Time or ValueKind.DateTime))
        {
            throw CypherErrors.Type("Cannot assign time zone if also assigning other fields.");
        }
    }

    private static Moment InZone(IReadOnlyDictionary<string, Value> map, Moment moment, string function)
    {
        var zone = map.TryGetValue("timezone", out var name) ? ZoneOf(name) : null;
        if (moment.Day is null && moment.Zone is { Id: not null })
        {
            moment = moment with { Zone = new Zone(moment.Zone.OffsetSeconds, null) };
        }

        if (moment.Day is null && zone is { Id: not null })
        {
            zone = new Zone(zone.OffsetAtMoment(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()), null);
        }

        return zone is null
            ? moment with { Zone = moment.Zone ?? Zone.Utc }
            : moment.Zone is null ? moment with { Zone = zone } : moment.In(zone);
    }

    private static Moment? BaseOf(IReadOnlyDictionary<string, Value> map, string field)
    {
        if (!map.TryGetValue(field, out var value))
        {
            return null;
        }

        var moment = Moment.Of(value) ?? throw CypherErrors.Argument($"Cannot construct {field} from: {ValueText.ForMessage(value)}");
        var lacks = (field is "date" or "datetime" && moment.Day is null) || (field is "time" or "datetime" && moment.Nanosecond is null);
        return lacks ? throw CypherErrors.Type($"Cannot get the {field} of: {ValueText.ForMessage(value)}") : moment with { Zone = OfLocalTime(moment) };
    }

    // Of a time that a clock change makes occur twice, parts of it are those of the first, as in Neo4j.
    private static Zone? OfLocalTime(Moment moment) => moment.Zone is null ? null
        : moment.Zone.Id is null || moment.Day is null ? moment.Zone with { OffsetSeconds = moment.Offset }
        : new Zone(moment.Zone.OffsetAtLocal(moment.Day.Value, moment.Nanosecond ?? 0, anyOffset: true), moment.Zone.Id);

    private static long Day(IReadOnlyDictionary<string, Value> map, Moment? over, string function)
    {
        var known = over?.Day;
        var parts = known is { } day ? Calendar.FromEpochDay(day) : default;
        RequireOneWay(map);
        if (Field(map, "week", function) is { } week)
        {
            return CalendarMath.FromIsoWeek(
                Field(map, "year", function) ?? (known is { } d ? CalendarMath.IsoWeek(d).Year : throw Missing(function)), week,
                Field(map, "dayOfWeek", function) ?? (known is { } e ? CalendarMath.DayOfWeek(e) : 1),
                rollsOver: true);
        }

        var year = Field(map, "year", function) ?? (known is not null ? parts.Year : map.ContainsKey("ordinalDay") ? 0 : throw Missing(function));
        if (Field(map, "dayOfWeek", function) is { } dayOfWeek && known is { } f)
        {
            return CalendarMath.FromIsoWeek(Field(map, "year", function) ?? CalendarMath.IsoWeek(f).Year, CalendarMath.IsoWeek(f).Week, dayOfWeek, rollsOver: true);
        }

        if (Field(map, "quarter", function) is { } quarter)
        {
            return map.ContainsKey("dayOfQuarter") || known is null
                ? CalendarMath.FromQuarter(year, quarter, Field(map, "dayOfQuarter", function) ?? 1, rollsOver: true)
                : Moved(year, ((In("QuarterOfYear", quarter, 4) - 1) * 3) + ((parts.Month - 1) % 3) + 1, parts.Day);
        }

        if (Field(map, "dayOfQuarter", function) is { } dayOfQuarter && known is not null)
        {
            return CalendarMath.FromQuarter(year, ((parts.Month - 1) / 3) + 1, dayOfQuarter, rollsOver: true);
        }

        Array.ForEach(DayFields, fields => RequireCoarser(map, known is not null, fields));
        if (Field(map, "ordinalDay", function) is { } ordinal)
        {
            return CalendarMath.FromOrdinal(year, ordinal);
        }

        var month = Field(map, "month", function) ?? (known is null ? 1 : parts.Month);
        return Field(map, "day", function) is null && known is not null
            ? Moved(year, month, parts.Day)
            : CalendarMath.ToEpochDay(year, month, Field(map, "day", function) ?? 1);
    }

    // A day taken from another date is the last of the month where that has no such day.
    private static long Moved(long year, long month, int day)
    {
        CalendarMath.RequireIn("MonthOfYear", month, 1, 12);
        return CalendarMath.ToEpochDay(year, month, Math.Min(day, CalendarMath.DaysInMonth(year, (int)month)));
    }

    private static long Time(IReadOnlyDictionary<string, Value> map, long? over, string function)
    {
        var known = over ?? 0;
        if (over is null && !map.ContainsKey("hour") && map.Keys.Any(TimeFields.Contains))
        {
            throw CypherErrors.Argument("hour must be specified");
        }

        RequireCoarser(map, over is not null, "hour", "minute", "second");
        Array.ForEach(FractionFields, field => RequireCoarser(map, over is not null, "minute", "second", field));
        var seconds = known / Moment.NanosecondsPerSecond;
        var hour = In("HourOfDay", Field(map, "hour", function) ?? seconds / 3600, 23);
        var minute = In("MinuteOfHour", Field(map, "minute", function) ?? seconds / 60 % 60, 59);
        var second = In("SecondOfMinute", Field(map, "second", function) ?? seconds % 60, 59);
        return ((((hour * 60) + minute) * 60) + second) * Moment.NanosecondsPerSecond + Fraction(map, known % Moment.NanosecondsPerSecond, function);
    }

    // A time is that of one day, not of a month or a week.
    private static void RequireDayBeforeTime(IReadOnlyDictionary<string, Value> map)
    {
        var ways = DayFields.Where(fields => fields.Any(map.ContainsKey)).DefaultIfEmpty(DayFields[0]).First();
        if ((map.ContainsKey("time") || map.Keys.Any(TimeFields.Contains)) && ways.Prepend("year").FirstOrDefault(field => !map.ContainsKey(field)) is { } missing)
        {
            throw CypherErrors.Argument($"{missing} must be specified");
        }
    }

    // A day is told by its month, its week, its quarter or its number in the year.
    private static void RequireOneWay(IReadOnlyDictionary<string, Value> map)
    {
        var told = DayFields.SelectMany(fields => fields.Where(map.ContainsKey).Take(1)).ToList();
        if (told.Count > 1)
        {
            throw CypherErrors.Type($"Cannot assign {told[1]} to a date that {told[0]} tells.");
        }
    }

    private static void RequireCoarser(IReadOnlyDictionary<string, Value> map, bool hasBase, params string[] fields)
    {
        for (var index = 1; index < fields.Length && !hasBase; index++)
        {
            if (map.ContainsKey(fields[index]) && !map.ContainsKey(fields[index - 1]))
            {
                throw CypherErrors.Argument($"{fields[index]} cannot be specified without {fields[index - 1]}");
            }
        }
    }

    // A finer field replaces only its own three digits where a coarser one, or the value below, holds the others.
    private static long Fraction(IReadOnlyDictionary<string, Value> map, long known, string function)
    {
        var milli = Field(map, "millisecond", function);
        var micro = Field(map, "microsecond", function);
        var nano = Field(map, "nanosecond", function);
        var result = known;
        if (milli is not null)
        {
            result = (In("MilliOfSecond", milli.Value, 999) * 1_000_000) + (result % 1_000_000);
        }

        if (micro is not null)
        {
            result = In("MicroOfSecond", micro.Value, milli is null ? 999_999 : 999) is var value && value > 999
                ? (value * 1000) + (result % 1000)
                : (result / 1_000_000 * 1_000_000) + (value * 1000) + (result % 1000);
        }

        if (nano is not null)
        {
            var greatest = micro is not null ? 999 : milli is not null ? 999_999 : 999_999_999;
            var value = In("NanoOfSecond", nano.Value, greatest);
            result = value switch
            {
                > 999_999 => value,
                > 999 => (result / 1_000_000 * 1_000_000) + value,
                _ => (result / 1000 * 1000) + value,
            };
        }

        return result;
    }

    private static long In(string field, long value, long upper)
    {
        CalendarMath.RequireIn(field, value, 0, upper);
        return value;
    }

    private static long? Field(IReadOnlyDictionary<string, Value> map, string name, string function) =>
        map.TryGetValue(name, out var value)
            ? value.Kind switch
            {
                ValueKind.Integer => value.AsInteger(),
                ValueKind.Null when name == "year" => 0,
                ValueKind.Null => null,
                _ => throw CypherErrors.Failed($"{function}(): {name} must be an integer value, but was {ValueText.ForMessage(value)}"),
            }
            : null;

    private static GraphException Missing(string function) => CypherErrors.Argument($"year must be specified for {function}()");

    private static void Check(IReadOnlyDictionary<string, Value> map, ValueKind kind, string function)
    {
        foreach (var key in map.Keys)
        {
            var known = DateFields.Contains(key) ? kind is not (ValueKind.LocalTime or ValueKind.Time)
                : TimeFields.Contains(key) ? kind != ValueKind.Date
                : key == "date" ? kind is not (ValueKind.LocalTime or ValueKind.Time)
                : key == "time" ? kind != ValueKind.Date
                : key == "datetime" ? kind is ValueKind.LocalDateTime or ValueKind.DateTime
                : OtherFields.Contains(key) || (kind == ValueKind.DateTime && EpochFields.Contains(key));
            if (!known)
            {
                throw DateFields.Contains(key) || TimeFields.Contains(key) || EpochFields.Contains(key) || OtherFields.Contains(key)
                    ? CypherErrors.Type($"{function}() does not take the field {key}.")
                    : CypherErrors.Argument($"{function}() does not know the field {key}.");
            }
        }
    }
}
