using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Makes durations. Fractions of a unit become smaller units: a month has a twelfth of 365.2425 days.</summary>
internal static partial class DurationMath
{
    private const double NanosecondsPerMonth = 2_629_746_000_000_000;
    private const double NanosecondsPerDay = 86_400_000_000_000;
    private const double NanosecondsPerSecond = 1_000_000_000;
    private const long SecondsPerMonth = 2_629_746;
    private const long SecondsPerDay = 86_400;

    private static readonly (string Group, long Greatest)[] DateFormLimits = [("months", 12), ("days", 31), ("hours", 24), ("minutes", 60), ("seconds", 60)];

    private static readonly (string Name, decimal Months, decimal Days, decimal Seconds, decimal Nanoseconds)[] Fields =
    [
        ("years", 12, 0, 0, 0),
        ("months", 1, 0, 0, 0),
        ("weeks", 0, 7, 0, 0),
        ("days", 0, 1, 0, 0),
        ("hours", 0, 0, 3600, 0),
        ("minutes", 0, 0, 60, 0),
        ("seconds", 0, 0, 1, 0),
        ("milliseconds", 0, 0, 0, 1_000_000),
        ("microseconds", 0, 0, 0, 1000),
        ("nanoseconds", 0, 0, 0, 1),
    ];

    /// <summary>A duration from amounts that may have fractions.</summary>
    public static Duration Of(decimal months, decimal days, decimal seconds, decimal nanoseconds = 0)
    {
        if (decimal.IsInteger(months) && decimal.IsInteger(days) && decimal.IsInteger(seconds) && decimal.IsInteger(nanoseconds))
        {
            return Whole(ToLong(months), ToLong(days), seconds, nanoseconds);
        }

        return OfFloats((double)months, (double)days, (double)seconds, (double)nanoseconds);
    }

    // In these steps, so that the last digit is Neo4j's too.
    private static Duration OfFloats(double months, double days, double seconds, double nanoseconds)
    {
        var wholeMonths = Cut(months);
        days += NanosecondsPerMonth * (months - wholeMonths) / NanosecondsPerDay;
        var wholeDays = Cut(days);
        seconds += NanosecondsPerDay * (days - wholeDays) / NanosecondsPerSecond;
        var wholeSeconds = Cut(seconds);
        nanoseconds += NanosecondsPerSecond * (seconds - wholeSeconds);
        return Whole(wholeMonths, wholeDays, wholeSeconds, Cut(nanoseconds));
    }

    // What is no number counts nothing.
    private static long Cut(double number) => double.IsNaN(number) ? 0
        : Math.Abs(number) < 9.2e18 ? (long)number
        : throw CypherErrors.Argument("A duration is too long.");

    private static Duration Whole(long months, long days, decimal seconds, decimal nanoseconds)
    {
        var carry = decimal.Floor(nanoseconds / Moment.NanosecondsPerSecond);
        return Fitting(new Duration(months, days, ToLong(seconds + carry), (int)(nanoseconds - (carry * Moment.NanosecondsPerSecond))));
    }

    // With months of their mean length, all of it must be a number of seconds.
    private static Duration Fitting(Duration duration)
    {
        _ = ToLong(((decimal)duration.Months * SecondsPerMonth) + ((decimal)duration.Days * SecondsPerDay) + duration.Seconds);
        return duration;
    }

    /// <summary>A duration from a map.</summary>
    public static Duration FromMap(IReadOnlyDictionary<string, Value> map)
    {
        var (months, days, seconds, nanoseconds) = (0m, 0m, 0m, 0m);
        foreach (var (key, value) in map)
        {
            var field = Array.Find(Fields, field => field.Name == key);
            if (field.Name is null)
            {
                throw CypherErrors.Failed($"Unknown field: {key}");
            }

            var amount = Amount(value);
            months += amount * field.Months;
            days += amount * field.Days;
            seconds += amount * field.Seconds;
            nanoseconds += amount * field.Nanoseconds;
        }

        return Of(months, days, seconds, nanoseconds);
    }

    /// <summary>A duration from a text such as <c>P1Y2M3DT4H5M6.7S</c> or <c>P2012-02-02T14:37:21.545</c>.</summary>
    public static Duration Parse(string text)
    {
        var match = UnitForm().Match(text);
        if (match.Success && text.Length > 1 && !text.EndsWith('T') && text.Any(char.IsAsciiDigit) && !EarlyFraction().IsMatch(text))
        {
            return Parsed(match, match.Groups["sign"].Value == "-" ? -1 : 1);
        }

        match = DateForm().Match(text);
        return match.Success && text.Any(char.IsAsciiDigit)
            ? Parsed(InRange(match), match.Groups["sign"].Value == "-" ? -1 : 1)
            : throw CypherErrors.Text($"Text cannot be parsed to a Duration: '{text}'");
    }

    // In the form of a date no part is greater than those of a date and a time.
    private static Match InRange(Match match)
    {
        foreach (var (group, greatest) in DateFormLimits)
        {
            CalendarMath.RequireIn(group, (long)Number(match, group), 0, greatest);
        }

        return match;
    }

    // A fraction of seconds is nanoseconds as it is written.
    private static Duration Parsed(Match match, int sign)
    {
        var seconds = Number(match, "seconds");
        var whole = decimal.Truncate(seconds);
        return Of(
            sign * ((Number(match, "years") * 12) + Number(match, "months")),
            sign * ((Number(match, "weeks") * 7) + Number(match, "days")),
            sign * ((Number(match, "hours") * 3600) + (Number(match, "minutes") * 60) + whole),
            sign * decimal.Truncate((seconds - whole) * Moment.NanosecondsPerSecond));
    }

    /// <summary>The sum of two durations.</summary>
    public static Duration Add(Duration left, Duration right, int sign)
    {
        var nanoseconds = left.Nanoseconds + (sign * right.Nanoseconds);
        var carry = nanoseconds < 0 ? -1 : nanoseconds >= Moment.NanosecondsPerSecond ? 1 : 0;
        return Checked(() => Fitting(new Duration(
            checked(left.Months + (sign * right.Months)), checked(left.Days + (sign * right.Days)),
            checked(left.Seconds + (sign * right.Seconds) + carry), (int)(nanoseconds - (carry * Moment.NanosecondsPerSecond)))));
    }

    /// <summary>A duration times a number.</summary>
    public static Duration Multiply(Duration duration, Value factor) => factor.Kind == ValueKind.Integer
        ? Checked(() => Whole(
            checked(duration.Months * factor.AsInteger()), checked(duration.Days * factor.AsInteger()),
            checked(duration.Seconds * factor.AsInteger()), checked((long)duration.Nanoseconds * factor.AsInteger())))
        : OfFloats(
            duration.Months * factor.AsFloat(), duration.Days * factor.AsFloat(), duration.Seconds * factor.AsFloat(), duration.Nanoseconds * factor.AsFloat());

    /// <summary>A duration divided by a number, which is no integer that is zero.</summary>
    public static Duration Divide(Duration duration, double divisor) =>
        OfFloats(duration.Months / divisor, duration.Days / divisor, duration.Seconds / divisor, duration.Nanoseconds / divisor);

    /// <summary>Converts what overflows to an error of the statement.</summary>
    public static T Checked<T>(Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException error)
        {
            throw new GraphException(ErrorCodes.ArgumentError, "A duration or date left its range.", error);
        }
    }

    /// <summary>A number as a decimal; throws where it is too large for one.</summary>
    public static decimal Amount(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float when Math.Abs(value.AsFloat()) < 1e27 => (decimal)value.AsFloat(),
        _ => throw CypherErrors.Failed($"A part of a duration must be a number, but was {ValueText.ForMessage(value)}"),
    };

    private static long ToLong(decimal number) => number is >= long.MinValue and <= long.MaxValue
        ? (long)number
        : throw CypherErrors.Argument("A duration is too long.");

    private static decimal Number(Match match, string group) => match.Groups[group].Success
        ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"^(?<sign>[+-])?P(?:(?<years>[+-]?[0-9]+(?:[.,][0-9]+)?)Y)?(?:(?<months>[+-]?[0-9]+(?:[.,][0-9]+)?)M)?(?:(?<weeks>[+-]?[0-9]+(?:[.,][0-9]+)?)W)?(?:(?<days>[+-]?[0-9]+(?:[.,][0-9]+)?)D)?"
        + @"(?:T(?:(?<hours>[+-]?[0-9]+(?:[.,][0-9]+)?)H)?(?:(?<minutes>[+-]?[0-9]+(?:[.,][0-9]+)?)M)?(?:(?<seconds>[+-]?[0-9]+(?:[.,][0-9]{1,9})?)S)?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitForm();

    // Only the last part may have a fraction.
    [GeneratedRegex(@"[.,][0-9]+[A-Za-z]+[+-]?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex EarlyFraction();

    [GeneratedRegex(
        @"^(?<sign>[+-])?P(?:(?<years>[0-9]{4})-(?<months>[0-9]{2})-(?<days>[0-9]{2})|(?<years>[0-9]{4})(?<months>[0-9]{2})(?<days>[0-9]{2}))?"
        + @"(?:T(?<hours>[0-9]{2})(?::?(?<minutes>[0-9]{2})(?::?(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?))?)?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
