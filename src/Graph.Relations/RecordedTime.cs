using System.Globalization;

namespace Graph.Relations;

/// <summary>The form of all recorded times: UTC, to the millisecond, so that text sorts as time does.</summary>
public static class RecordedTime
{
    /// <summary>A moment in that form: <c>2026-11-29T21:14:24.654Z</c>.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
