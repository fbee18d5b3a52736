using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Cypher.Values.Temporal;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that make temporal values.</summary>
internal static class TemporalFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        .. Family("date", ValueKind.Date),
        .. Family("time", ValueKind.Time),
        .. Family("localtime", ValueKind.LocalTime),
        .. Family("datetime", ValueKind.DateTime),
        .. Family("localdatetime", ValueKind.LocalDateTime),
        ("datetime.fromEpoch", FromEpoch),
        ("datetime.fromEpochMillis", FromEpochMillis),
    ];

    private static IEnumerable<(string, Function)> Family(string name, ValueKind kind) =>
    [
        (name, (context, arguments) => arguments.Length == 0 ? Now(context.Now, Zone.Utc, kind) : Make(context, arguments[0], kind, name)),
        (name + ".statement", (context, arguments) => Clock(context.Now, arguments, kind, name)),
        (name + ".transaction", (context, arguments) => Clock(context.Now, arguments, kind, name)),
        (name + ".realtime", (_, arguments) => Clock(TimeProvider.System.GetUtcNow(), arguments, kind, name)),
        (name + ".truncate", (context, arguments) => Truncate(context, arguments, kind, name + ".truncate")),
    ];

    private static Value Clock(DateTimeOffset now, Value[] arguments, ValueKind kind, string name) =>
        arguments.Length == 0 ? Now(now, Zone.Utc, kind)
        : arguments[0].IsNull ? Value.Null
        : Now(now, Zone.Parse(Arguments.Text(name, arguments[0])), kind);

    private static Value Now(DateTimeOffset now, Zone zone, ValueKind kind)
    {
        var ticks = now.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        var second = CalendarMath.FloorDivide(ticks, TimeSpan.TicksPerSecond);
        var nanosecond = (int)(ticks - (second * TimeSpan.TicksPerSecond)) * 100;
        return Moment.At(second, nanosecond, zone).ToValue(kind);
    }

    private static Value Make(QueryContext context, Value value, ValueKind kind, string name)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.String:
                return TemporalParser.Parse(value.AsString(), kind).ToValue(kind);
            case ValueKind.Map:
                return FromMap(context, value.AsMap(), kind, name);
            default:
                return kind is ValueKind.DateTime or ValueKind.LocalDateTime && value.Kind == ValueKind.Date
                    ? throw CypherErrors.WrongArgument(name, "a value with a time", value)
                    : Convert(value, kind, name).ToValue(kind);
        }
    }

    private static Value FromMap(QueryContext context, IReadOnlyDictionary<string, Value> given, ValueKind kind, string name)
    {
        var map = FieldNames.Spell(given);
        if (map.Count == 1 && map.TryGetValue("timezone", out var zone))
        {
            if (zone.Kind == ValueKind.String)
            {
                return Now(context.Now, Zone.Parse(zone.AsString()), kind);
            }

            if (kind is ValueKind.Time or ValueKind.DateTime)
            {
                throw CypherErrors.Argument($"{name}(): timezone must be a text, but was {ValueText.ForMessage(zone)}");
            }
        }

        return TemporalMap.Build(map, kind, name).ToValue(kind);
    }

    // A value of another temporal type gives the parts that both have; it must have a date where one is needed, or a time.
    private static Moment Convert(Value value, ValueKind kind, string name)
    {
        var moment = Moment.Of(value) ?? throw CypherErrors.WrongCall(name, "a text, a map or a temporal value", value);
        var needsDay = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        if ((needsDay && moment.Day is null) || (!needsDay && moment.Nanosecond is null))
        {
            throw CypherErrors.WrongArgument(name, needsDay ? "a value with a date" : "a value with a time", value);
        }

        return moment;
    }

    private static Value Truncate(QueryContext context, Value[] arguments, ValueKind kind, string name)
    {
        if (arguments[0].IsNull || (arguments.Length > 1 && arguments[1].IsNull))
        {
            throw CypherErrors.WrongCall(name, "a unit and a temporal value", Value.Null);
        }

        var value = arguments.Length > 1 ? arguments[1] : Now(context.Now, Zone.Utc, kind);
        if (Moment.Of(value) is not null)
        {
            TemporalTruncation.RequireUnit(Arguments.Text(name, arguments[0]));
        }

        var moment = Convert(value, kind, name);
        var truncated = TemporalTruncation.Truncate(moment with { Zone = FixedForClock(moment, kind) }, Arguments.Text(name, arguments[0]), kind);
        if (arguments.Length > 2 && !arguments[2].IsNull)
        {
            truncated = TemporalMap.Overwrite(truncated, FieldNames.Spell(Arguments.Map(name, arguments[2])), kind, name);
        }

        return truncated.ToValue(kind);
    }

    private static Zone? FixedForClock(Moment moment, ValueKind kind) =>
        kind == ValueKind.Time && moment.Zone is not null ? new Zone(moment.Offset, null) : moment.Zone is null ? null : moment.Zone with { IsChosen = false };

    // Null and fractions too are no numbers to begin with.
    private static void RequireIntegers(string function, Value[] arguments)
    {
        if (Array.FindIndex(arguments, argument => argument.Kind != ValueKind.Integer) is var wrong and >= 0)
        {
            throw CypherErrors.WrongCall(function, "whole numbers", arguments[wrong]);
        }
    }

    private static Value FromEpoch(QueryContext context, Value[] arguments)
    {
        RequireIntegers("datetime.fromEpoch", arguments);
        var seconds = Arguments.Integer("datetime.fromEpoch", arguments[0]);
        var nanoseconds = Arguments.Integer("datetime.fromEpoch", arguments[1]);
        CalendarMath.RequireIn("NanoOfSecond", nanoseconds, 0, 999_999_999);
        CalendarMath.RequireDay(CalendarMath.FloorDivide(seconds, 86_400));
        return Moment.At(seconds, (int)nanoseconds, Zone.Utc).ToValue(ValueKind.DateTime);
    }

    private static Value FromEpochMillis(QueryContext context, Value[] arguments)
    {
        RequireIntegers("datetime.fromEpochMillis", arguments);
        var milliseconds = Arguments.Integer("datetime.fromEpochMillis", arguments[0]);
        var second = CalendarMath.FloorDivide(milliseconds, 1000);
        return Moment.At(second, (int)(milliseconds - (second * 1000)) * 1_000_000, Zone.Utc).ToValue(ValueKind.DateTime);
    }
}
