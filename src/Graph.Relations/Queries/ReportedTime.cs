using System.Globalization;

namespace Graph.Relations.Queries;

/// <summary>What a date or time stands for at the precision it has: <c>[Start, End)</c>, in UTC.</summary>
internal readonly record struct ReportedTime(DateTimeOffset Start, DateTimeOffset End)
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
    private static readonly string[] Minutes = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a prefix of ISO 8601: a year, month, day or time; null where it is none.</summary>
    public static ReportedTime? Read(string text)
    {
        if (DateTimeOffset.TryParseExact(text, Minutes, CultureInfo.InvariantCulture, Utc, out var time)
            && time.Year < DateTimeOffset.MaxValue.Year)
        {
            return new(time, time.AddMinutes(1));
        }

        return text.Length switch
        {
            4 when Day(text + "-01-01") is { } start => new(start, start.AddYears(1)),
            7 when Day(text + "-01") is { } start => new(start, start.AddMonths(1)),
            10 when Day(text) is { } start => new(start, start.AddDays(1)),
            _ => null,
        };
    }

    private static DateTimeOffset? Day(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, Utc, out var day)
        && day.Year < DateTimeOffset.MaxValue.Year ? day : null;
}
