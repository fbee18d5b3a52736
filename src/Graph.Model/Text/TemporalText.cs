using System.Globalization;

namespace Graph.Model.Text;

/// <summary>
/// Temporal values as Cypher writes them, in ISO 8601: times always with seconds, fractions without trailing zeros,
/// years past 9999 with a sign, a named zone in brackets.
/// </summary>
public static class TemporalText
{
    private const long SecondsPerDay = 86_400;
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Such as <c>2024-06-19</c>, <c>-0044-03-15</c> or <c>+12345-01-01</c>.</summary>
    public static string Format(Date value)
    {
        var (year, month, day) = Calendar.FromEpochDay(value.EpochDay);
        return Invariant($"{Year(year)}-{month:00}-{day:00}");
    }

    /// <summary>Such as <c>09:35:00</c> or <c>12:31:14.1</c>.</summary>
    public static string Format(LocalTime value) => Time(value.NanosecondOfDay);

    /// <summary>Such as <c>09:35:00+01:00</c> or <c>09:35:00Z</c>.</summary>
    public static string Format(OffsetTime value) => Time(value.NanosecondOfDay) + Offset(value.OffsetSeconds);

    /// <summary>Such as <c>2024-06-19T09:35:00</c>.</summary>
    public static string Format(LocalDateTime value) => DateAndTime(value.EpochSecond, value.Nanosecond);

    /// <summary>Such as <c>2024-06-19T09:35:00Z</c> or <c>2024-06-19T09:35:00+02:00[Europe/Berlin]</c>.</summary>
    public static string Format(ZonedDateTime value) =>
        value.ZoneId is null ? FormatWithoutZone(value) : $"{FormatWithoutZone(value)}[{value.ZoneId}]";

    /// <summary>The same with the offset alone, where the reader knows no named zones.</summary>
    public static string FormatWithoutZone(ZonedDateTime value) =>
        DateAndTime(value.EpochSecond + value.OffsetSeconds, value.Nanosecond) + Offset(value.OffsetSeconds);

    private static string DateAndTime(long localSecond, int nanosecond)
    {
        var day = Math.DivRem(localSecond, SecondsPerDay, out var second);
        if (second < 0)
        {
            (day, second) = (day - 1, second + SecondsPerDay);
        }

        return $"{Format(new Date(day))}T{Time((second * NanosecondsPerSecond) + nanosecond)}";
    }

    private static string Time(long nanosecondOfDay)
    {
        var second = Math.DivRem(nanosecondOfDay, NanosecondsPerSecond, out var nanosecond);
        return Invariant($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}{Fraction((int)nanosecond)}");
    }

    private static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var size = Math.Abs(seconds);
        var text = Invariant($"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : Invariant($"{text}:{size % 60:00}");
    }

    /// <summary>A fraction of a second with its point, or nothing.</summary>
    internal static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : Invariant($".{nanosecond:000000000}").TrimEnd('0');

    private static string Year(long year) => year switch
    {
        > 9999 => Invariant($"+{year}"),
        < 0 => Invariant($"-{-year:0000}"),
        _ => Invariant($"{year:0000}"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
