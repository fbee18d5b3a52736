using Graph.Model;

namespace Graph.Cypher.Stores;

/// <summary>A range of values of one comparable group (numbers, texts, dates …); an absent bound is open.</summary>
/// <param name="Lower">The lower bound, or null for none.</param>
/// <param name="LowerInclusive">Whether the lower bound itself belongs to the range.</param>
/// <param name="Upper">The upper bound, or null for none.</param>
/// <param name="UpperInclusive">Whether the upper bound itself belongs to the range.</param>
public readonly record struct ValueRange(Value? Lower, bool LowerInclusive, Value? Upper, bool UpperInclusive);
