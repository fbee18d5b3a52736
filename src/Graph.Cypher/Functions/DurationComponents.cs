using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Components of durations: each group in its units, whole or within the next larger one.</summary>
internal static class DurationComponents
{
    /// <summary>A component by name.</summary>
    public static Value Read(Duration duration, string name) =>
        Value.Of(Find(duration, name) ?? Find(duration, FieldNames.Spell(name)) ?? throw CypherErrors.Type($"No such field: {name} of a Duration"));

    private static long? Find(Duration duration, string name) =>
        MonthPart(duration.Months, name) ?? DayPart(duration.Days, name) ?? SecondPart(duration, name);

    private static long? MonthPart(long months, string name) => name switch
    {
        "years" => months / 12,
        "quarters" => months / 3,
        "months" => months,
        "quartersOfYear" => months / 3 % 4,
        "monthsOfYear" => months % 12,
        "monthsOfQuarter" => months % 3,
        _ => null,
    };

    private static long? DayPart(long days, string name) => name switch
    {
        "weeks" => days / 7,
        "days" => days,
        "daysOfWeek" => days % 7,
        _ => null,
    };

    private static long? SecondPart(Duration duration, string name)
    {
        var (seconds, nanoseconds) = (duration.Seconds, duration.Nanoseconds);
        return name switch
        {
            "hours" => seconds / 3600,
            "minutes" => seconds / 60,
            "seconds" => seconds,
            "milliseconds" => (seconds * 1000) + (nanoseconds / 1_000_000),
            "microseconds" => (seconds * 1_000_000) + (nanoseconds / 1000),
            "nanoseconds" => (seconds * 1_000_000_000) + nanoseconds,
            "minutesOfHour" => seconds / 60 % 60,
            "secondsOfMinute" => seconds % 60,
            "millisecondsOfSecond" => nanoseconds / 1_000_000,
            "microsecondsOfSecond" => nanoseconds / 1000,
            "nanosecondsOfSecond" => nanoseconds,
            _ => null,
        };
    }
}
