using System.Globalization;
using System.Text;

namespace Graph.Model.Text;

/// <summary>Durations as Cypher writes them, in ISO 8601 with a sign for each part.</summary>
public static class DurationText
{
    private const int NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Such as <c>P1Y2M3DT4H5M6.7S</c>, <c>PT-1.5S</c> or, for nothing at all, <c>PT0S</c>.</summary>
    public static string Format(Duration value)
    {
        var text = new StringBuilder("P");
        Part(text, value.Months / 12, 'Y');
        Part(text, value.Months % 12, 'M');
        Part(text, value.Days, 'D');
        if (value.Seconds != 0 || value.Nanoseconds != 0)
        {
            text.Append('T');
            Clock(text, value.Seconds, value.Nanoseconds);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Clock(StringBuilder text, long seconds, int nanoseconds)
    {
        // −2 s + 0.5 s is written as −1.5 s: sign and fraction of the sum.
        var negative = seconds < 0;
        var (whole, fraction) = negative && nanoseconds > 0 ? (seconds + 1, NanosecondsPerSecond - nanoseconds) : (seconds, nanoseconds);
        Part(text, whole / 3600, 'H');
        Part(text, whole / 60 % 60, 'M');
        var rest = whole % 60;
        if (rest != 0 || fraction != 0)
        {
            text.Append(negative && rest == 0 ? "-" : "")
                .Append(CultureInfo.InvariantCulture, $"{rest}{TemporalText.Fraction(fraction)}S");
        }
    }

    private static void Part(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }
}
