namespace Graph.Model;

/// <summary>A date and time with an offset or a named zone: Cypher's <c>DATETIME</c>.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00:00Z.</param>
/// <param name="Nanosecond">Nanoseconds within the second, 0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Seconds east of UTC at that moment.</param>
/// <param name="ZoneId">The IANA zone, such as <c>Europe/Berlin</c>, or null when only the offset is known.</param>
public sealed record ZonedDateTime(long EpochSecond, int Nanosecond, int OffsetSeconds, string? ZoneId = null);
