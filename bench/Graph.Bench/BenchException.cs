namespace Graph.Bench;

/// <summary>A measurement that cannot be made; the message says what would be right.</summary>
internal sealed class BenchException(string message) : Exception(message);
