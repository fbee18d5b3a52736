using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Names of the parts of temporal values, durations and points; case does not matter in them.</summary>
internal static class FieldNames
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "quarter", "month", "week", "weekYear", "dayOfQuarter", "quarterDay", "day", "ordinalDay", "dayOfWeek", "weekDay",
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
        "date", "time", "datetime", "timezone", "offset", "offsetMinutes", "offsetSeconds", "epochSeconds", "epochMillis",
        "years", "quarters", "quartersOfYear", "months", "monthsOfYear", "monthsOfQuarter", "weeks", "days", "daysOfWeek",
        "hours", "minutes", "minutesOfHour", "seconds", "secondsOfMinute", "milliseconds", "millisecondsOfSecond",
        "microseconds", "microsecondsOfSecond", "nanoseconds", "nanosecondsOfSecond",
        "x", "y", "z", "longitude", "latitude", "height", "crs", "srid",
    };

    /// <summary>A name as it is spelled here; any other as it is.</summary>
    public static string Spell(string name) => All.TryGetValue(name, out var known) ? known : name;

    /// <summary>A map with its keys as they are spelled here.</summary>
    public static IReadOnlyDictionary<string, Value> Spell(IReadOnlyDictionary<string, Value> map)
    {
        if (map.Keys.All(key => Spell(key) == key))
        {
            return map;
        }

        var spelled = new Dictionary<string, Value>(map.Count);
        foreach (var (key, value) in map)
        {
            spelled[Spell(key)] = value;
        }

        return spelled;
    }
}
