using System.Globalization;

namespace Graph.Relations.Queries;

/// <summary>How wide a bar of a timeline is.</summary>
/// <param name="Name"><c>minutes</c> (ten of them), <c>hour</c>, <c>day</c>, <c>month</c> or <c>year</c>.</param>
/// <param name="Upto">The longest span it is chosen for.</param>
internal sealed record TimeUnit(string Name, TimeSpan Upto)
{
    private const int TenMinutes = 10;

    public static IReadOnlyList<TimeUnit> All { get; } =
    [
        new("minutes", TimeSpan.FromHours(8)),
        new("hour", TimeSpan.FromDays(3)),
        new("day", TimeSpan.FromDays(120)),
        new("month", TimeSpan.FromDays(366 * 12)),
        new("year", TimeSpan.MaxValue),
    ];

    /// <summary>The narrowest unit that does not make too many bars of a span.</summary>
    public static TimeUnit For(TimeSpan span) => All.First(unit => span <= unit.Upto);

    /// <summary>The beginning of the bar that a time lies in.</summary>
    public DateTimeOffset Floor(DateTimeOffset time) => Name switch
    {
        "minutes" => new(time.Year, time.Month, time.Day, time.Hour, time.Minute / TenMinutes * TenMinutes, 0, TimeSpan.Zero),
        "hour" => new(time.Year, time.Month, time.Day, time.Hour, 0, 0, TimeSpan.Zero),
        "day" => new(time.Year, time.Month, time.Day, 0, 0, 0, TimeSpan.Zero),
        "month" => new(time.Year, time.Month, 1, 0, 0, 0, TimeSpan.Zero),
        _ => new(time.Year, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    /// <summary>The beginning of the next bar.</summary>
    public DateTimeOffset Next(DateTimeOffset start) => Name switch
    {
        "minutes" => start.AddMinutes(TenMinutes),
        "hour" => start.AddHours(1),
        "day" => start.AddDays(1),
        "month" => start.AddMonths(1),
        _ => start.AddYears(1),
    };

    /// <summary>A time as the timeline writes it: ISO 8601, in UTC, to the minute.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);
}
