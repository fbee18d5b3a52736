using System.Globalization;

namespace Graph.Relations;

/// <summary>
/// Dates at the precision a text gives them: prefixes of ISO 8601 (<c>1961</c>, <c>2024-06</c>, <c>2024-06-19</c>,
/// <c>2024-06-19T09:35Z</c>).
/// </summary>
internal static class IsoDate
{
    private const int DayLength = 10;

    public static bool HasDay(string date) => date.Length >= DayLength;

    public static string DayOf(string date) => date[..DayLength];

    /// <summary>Whether two dates may be the same day: one is a prefix of the other.</summary>
    public static bool MayBeSame(string left, string right)
    {
        var length = Math.Min(DayLength, Math.Min(left.Length, right.Length));
        return string.CompareOrdinal(left, 0, right, 0, length) == 0;
    }

    /// <summary>The first and last day a date may stand for; null where it is not a date of this form.</summary>
    public static (string Min, string Max)? Bounds(string date)
    {
        if (HasDay(date))
        {
            return Day(DayOf(date)) is null ? null : (DayOf(date), DayOf(date));
        }

        return date.Length switch
        {
            4 when Day(date + "-01-01") is not null => (date + "-01-01", date + "-12-31"),
            7 when Day(date + "-01") is { } first => (date + "-01", Text(first.AddMonths(1).AddDays(-1))),
            _ => null,
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
