namespace Graph.Bench.Engine.Measuring;

/// <summary>One question, answered by all.</summary>
/// <param name="Question">Its name.</param>
/// <param name="Timings">One for each database, in their order.</param>
/// <param name="Difference">What differs between the answers; null where they are equal.</param>
/// <param name="Rows">How many rows the answers had, in all.</param>
internal sealed record Comparison(string Question, IReadOnlyList<Timing> Timings, string? Difference, int Rows);
