namespace Graph.Bench.Engine.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="Draws">How many sets of values each question is asked with.</param>
/// <param name="Repeats">How often with each.</param>
/// <param name="RowsPerBatch">How many rows a loading statement unwinds.</param>
/// <param name="Seed">Where the values come from.</param>
internal sealed record RaceOptions(int Draws, int Repeats, int RowsPerBatch, int Seed);
