namespace Graph.Model;

/// <summary>A date and time without an offset.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00:00 on the local clock.</param>
/// <param name="Nanosecond">Nanoseconds within the second, 0 to 999,999,999.</param>
public sealed record LocalDateTime(long EpochSecond, int Nanosecond);
