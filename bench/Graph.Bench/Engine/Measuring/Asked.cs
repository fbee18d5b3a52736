using Graph.Bench.Reporting;

namespace Graph.Bench.Engine.Measuring;

/// <summary>One question, answered by all.</summary>
/// <param name="Times">The milliseconds of each run, a series for each database.</param>
/// <param name="Difference">What differs between the answers; null where they are equal.</param>
internal sealed record Asked(IReadOnlyList<Series> Times, string? Difference);
