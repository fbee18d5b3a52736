namespace Graph.Extraction.Dates;

/// <summary>The days that others are told by.</summary>
/// <param name="Today">The day of the article or entry; null where it has none.</param>
/// <param name="Named">The day named last, in this sentence or the one before; null where none is.</param>
internal readonly record struct KnownDays(DateOnly? Today, DateOnly? Named);
