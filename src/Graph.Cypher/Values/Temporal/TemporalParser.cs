using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Reads temporal values in the forms of ISO 8601 that openCypher allows.</summary>
internal static partial class TemporalParser
{
    /// <summary>Reads a text as a value of a kind; throws for one that is not.</summary>
    public static Moment Parse(string text, ValueKind kind)
    {
        var (moment, time) = ReadParts(text, kind);
        return time is null ? moment : WithZone(moment, time, text);
    }

    // The moment without its zone, and the time that names the zone where there can be one.
    private static (Moment Moment, Match? Time) ReadParts(string text, ValueKind kind)
    {
        try
        {
            return Read(text, kind);
        }
        catch (GraphException error) when (error.Code == ErrorCodes.ArgumentError && !CalendarMath.IsOfOneYear(error))
        {
            // A number out of range within a text is an error of the text, as in Neo4j.
            throw new GraphException(ErrorCodes.SyntaxError, error.Message, error);
        }
    }

    private static (Moment Moment, Match? Time) Read(string text, ValueKind kind)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        var hasTime = kind is not ValueKind.Date;
        var separator = hasDate && hasTime ? text.IndexOfAny(['T', 't']) : -1;
        var datePart = !hasDate ? "" : separator < 0 ? text : text[..separator];
        var timePart = !hasTime ? "" : !hasDate ? WithoutMark(text, kind) : separator < 0 ? "" : text[(separator + 1)..];
        var zoned = kind is ValueKind.Time or ValueKind.DateTime;
        var moment = new Moment(hasDate ? Date(datePart, text, kind) : null, null, null);
        if (!hasTime)
        {
            return (moment, null);
        }

        if (separator < 0 && hasDate)
        {
            return (moment with { Nanosecond = 0 }, null);
        }

        var match = TimePattern().Match(timePart);
        if (!match.Success || (!zoned && (match.Groups["zone"].Success || match.Groups["name"].Success)))
        {
            throw Wrong(text, kind);
        }

        moment = moment with { Nanosecond = Time(match, text, kind) };
        return (moment, zoned ? match : null);
    }

    // A time by itself may be marked as one.
    private static string WithoutMark(string text, ValueKind kind) =>
        text.StartsWith('T') || (kind == ValueKind.Time && text.StartsWith('t')) ? text[1..] : text;

    private static Moment WithZone(Moment moment, Match time, string text)
    {
        var offset = time.Groups["zone"].Success ? Zone.ParseOffset(time.Groups["zone"].Value) : null;
        if (!time.Groups["name"].Success)
        {
            return moment with { Zone = offset };
        }

        if (moment.Day is null)
        {
            throw CypherErrors.Argument("Using a named time zone e.g. [UTC] is not valid for a time without a date. Instead, use a specific time zone string e.g. +00:00.");
        }

        var named = Zone.Parse(time.Groups["name"].Value);
        return offset is null ? moment with { Zone = named } : InZone(moment with { Zone = offset }, named, text);
    }

    // Both are given: where a clock change makes a time occur twice, the offset says which is meant.
    private static Moment InZone(Moment moment, Zone named, string text)
    {
        var shown = moment.In(named);
        return shown.Day == moment.Day && shown.Nanosecond == moment.Nanosecond
            ? shown
            : throw CypherErrors.Argument($"Timezone and offset do not match: {text}");
    }

    private static long Date(string text, string whole, ValueKind kind)
    {
        var match = DatePattern().Match(text);
        if (!match.Success)
        {
            throw Wrong(whole, kind);
        }

        var year = Number(match, "year") ?? 0;
        if (Number(match, "week") is { } week)
        {
            return CalendarMath.FromIsoWeek(year, week, Number(match, "weekday") ?? 1);
        }

        if (Number(match, "quarter") is { } quarter)
        {
            return CalendarMath.FromQuarter(year, quarter, Number(match, "quarterday") ?? 1);
        }

        return Number(match, "ordinal") is { } ordinal
            ? CalendarMath.FromOrdinal(year, ordinal)
            : CalendarMath.ToEpochDay(year, Number(match, "month") ?? 1, Number(match, "day") ?? 1);
    }

    private static long Time(Match match, string whole, ValueKind kind)
    {
        var hour = Number(match, "hour") ?? throw Wrong(whole, kind);
        var (minute, second) = (Number(match, "minute") ?? 0, Number(match, "second") ?? 0);
        CalendarMath.RequireIn("HourOfDay", hour, 0, 23);
        CalendarMath.RequireIn("MinuteOfHour", minute, 0, 59);
        CalendarMath.RequireIn("SecondOfMinute", second, 0, 59);
        var fraction = match.Groups["fraction"].Success
            ? long.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture)
            : 0;
        return ((((hour * 60) + minute) * 60) + second) * Moment.NanosecondsPerSecond + fraction;
    }

    private static long? Number(Match match, string group) => match.Groups[group].Success
        ? long.Parse(match.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : null;

    private static GraphException Wrong(string text, ValueKind kind) =>
        CypherErrors.Text($"Text cannot be parsed to a {kind}: '{text}'");

    [GeneratedRegex(
        @"^(?:(?<year>[+-][0-9]{1,9}|[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{1,2}))?|-(?<month>[0-9])-(?<day>[0-9]{1,2})|-?W(?<week>[0-9]{1,2})(?:-(?<weekday>[0-9]))?|-?Q(?<quarter>[0-9])(?:-(?<quarterday>[0-9]{1,2}))?|-(?<ordinal>[0-9]{3}))?"
        + @"|(?<year>[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})?|(?<ordinal>[0-9]{3})|W(?<week>[0-9]{2})(?<weekday>[0-9])|Q(?<quarter>[0-9])(?<quarterday>[0-9]{2})))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    // With colons a number may lack its leading zero; without them its place says what it is.
    [GeneratedRegex(
        @"^(?:(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{1,2})(?::(?<second>[0-9]{1,2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?"
        + @"|(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)(?<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?(?:\[(?<name>[^\]:]+)\])?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
