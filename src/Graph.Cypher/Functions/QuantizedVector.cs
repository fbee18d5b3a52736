namespace Graph.Cypher.Functions;

/// <summary>A vector in seven bits a number.</summary>
/// <param name="Steps">Its numbers, as steps from the quantizer's lower bound.</param>
/// <param name="Correction">What rounding took from its products.</param>
internal readonly record struct QuantizedVector(int[] Steps, float Correction);
