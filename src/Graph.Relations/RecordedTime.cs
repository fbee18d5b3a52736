using System.Globalization;

namespace Graph.Relations;

/// <summary>The form of all recorded times: UTC, to the millisecond, so that text sorts as time does.</summary>
internal static class RecordedTime
{
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
