namespace Graph.Model;

/// <summary>A duration in four parts that do not convert into each other, as months and days have no fixed length.</summary>
/// <param name="Months">Months; may be negative.</param>
/// <param name="Days">Days; may be negative.</param>
/// <param name="Seconds">Seconds; may be negative.</param>
/// <param name="Nanoseconds">Nanoseconds within the second, 0 to 999,999,999, added to <paramref name="Seconds"/>.</param>
public sealed record Duration(long Months, long Days, long Seconds, int Nanoseconds);
