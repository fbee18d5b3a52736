namespace Graph.Model;

/// <summary>A time of day without an offset.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
public sealed record LocalTime(long NanosecondOfDay);
