namespace Graph.Bench.Engine.Measuring;

/// <summary>How long one database took to load a graph.</summary>
/// <param name="Contestant">The database.</param>
/// <param name="Rows">How many nodes and relationships.</param>
/// <param name="Elapsed">The time from the first statement to the last answer.</param>
internal sealed record LoadTiming(string Contestant, long Rows, TimeSpan Elapsed);
