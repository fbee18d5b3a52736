using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Cypher.Values.Temporal;

/// <summary>Makes durations. Fractions of a unit become smaller units: a month has a twelfth of 365.2425 days.</summary>
internal static partial class DurationMath
{
    private const decimal DaysPerMonth = 30.436875m;
    private const decimal SecondsPerDay = 86_400m;

    private static readonly (string Name, decimal Months, decimal Days, decimal Seconds)[] Fields =
    [
        ("years", 12, 0, 0),
        ("quarters", 3, 0, 0),
        ("months", 1, 0, 0),
        ("weeks", 0, 7, 0),
        ("days", 0, 1, 0),
        ("hours", 0, 0, 3600),
        ("minutes", 0, 0, 60),
        ("seconds", 0, 0, 1),
        ("milliseconds", 0, 0, 0.001m),
        ("microseconds", 0, 0, 0.000001m),
        ("nanoseconds", 0, 0, 0.000000001m),
    ];

    /// <summary>A duration from amounts that may have fractions.</summary>
    public static Duration Of(decimal months, decimal days, decimal seconds)
    {
        var wholeMonths = decimal.Truncate(months);
        var allDays = days + ((months - wholeMonths) * DaysPerMonth);
        var wholeDays = decimal.Truncate(allDays);
        var allSeconds = seconds + ((allDays - wholeDays) * SecondsPerDay);
        var wholeSeconds = decimal.Floor(allSeconds);
        var nanoseconds = (int)decimal.Truncate((allSeconds - wholeSeconds) * Moment.NanosecondsPerSecond);
        return new Duration(ToLong(wholeMonths), ToLong(wholeDays), ToLong(wholeSeconds), nanoseconds);
    }

    /// <summary>A duration from a map.</summary>
    public static Duration FromMap(IReadOnlyDictionary<string, Value> map)
    {
        var (months, days, seconds) = (0m, 0m, 0m);
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
        }

        return Of(months, days, seconds);
    }

    /// <summary>A duration from a text such as <c>P1Y2M3DT4H5M6.7S</c> or <c>P2012-02-02T14:37:21.545</c>.</summary>
    public static Duration Parse(string text)
    {
        var match = UnitForm().Match(text);
        if (match.Success && text.Length > 1 && !text.EndsWith('T') && text.Any(char.IsAsciiDigit))
        {
            var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
            return Of(
                sign * ((Number(match, "years") * 12) + Number(match, "months")),
                sign * ((Number(match, "weeks") * 7) + Number(match, "days")),
                sign * ((Number(match, "hours") * 3600) + (Number(match, "minutes") * 60) + Number(match, "seconds")));
        }

        match = DateForm().Match(text);
        return match.Success
            ? Of(
                (Number(match, "years") * 12) + Number(match, "months"), Number(match, "days"),
                (Number(match, "hours") * 3600) + (Number(match, "minutes") * 60) + Number(match, "seconds"))
            : throw CypherErrors.Text($"Text cannot be parsed to a Duration: '{text}'");
    }

    /// <summary>The sum of two durations.</summary>
    public static Duration Add(Duration left, Duration right, int sign)
    {
        var nanoseconds = left.Nanoseconds + (sign * right.Nanoseconds);
        var carry = nanoseconds < 0 ? -1 : nanoseconds >= Moment.NanosecondsPerSecond ? 1 : 0;
        return Checked(() => new Duration(
            checked(left.Months + (sign * right.Months)), checked(left.Days + (sign * right.Days)),
            checked(left.Seconds + (sign * right.Seconds) + carry), (int)(nanoseconds - (carry * Moment.NanosecondsPerSecond))));
    }

    /// <summary>A duration times a number.</summary>
    public static Duration Multiply(Duration duration, decimal factor) => Checked(() => Of(
        duration.Months * factor, duration.Days * factor,
        (duration.Seconds * factor) + (duration.Nanoseconds * factor / Moment.NanosecondsPerSecond)));

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
        _ => throw CypherErrors.WrongArgument("duration", "a number", value),
    };

    private static long ToLong(decimal number) => Math.Abs(number) < 9_223_372_036_854_775_807m
        ? (long)number
        : throw CypherErrors.Argument("A duration is too long.");

    private static decimal Number(Match match, string group) => match.Groups[group].Success
        ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"^(?<sign>[+-])?P(?:(?<years>[+-]?\d+(?:[.,]\d+)?)Y)?(?:(?<months>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<weeks>[+-]?\d+(?:[.,]\d+)?)W)?(?:(?<days>[+-]?\d+(?:[.,]\d+)?)D)?"
        + @"(?:T(?:(?<hours>[+-]?\d+(?:[.,]\d+)?)H)?(?:(?<minutes>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<seconds>[+-]?\d+(?:[.,]\d+)?)S)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitForm();

    [GeneratedRegex(
        @"^P(?<years>\d{4})-(?<months>\d{2})-(?<days>\d{2})T(?<hours>\d{2}):(?<minutes>\d{2}):(?<seconds>\d{2}(?:[.,]\d{1,9})?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
