namespace Graph.Model;

/// <summary>A time of day with an offset from UTC: Cypher's <c>TIME</c>.</summary>
/// <param name="NanosecondOfDay">Local nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, −64,800 to 64,800.</param>
public sealed record OffsetTime(long NanosecondOfDay, int OffsetSeconds);
