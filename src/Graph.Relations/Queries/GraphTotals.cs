namespace Graph.Relations.Queries;

/// <summary>How much a graph holds.</summary>
/// <param name="Nodes">Entities.</param>
/// <param name="Relationships">Drawn relationships.</param>
public sealed record GraphTotals(int Nodes, int Relationships);
