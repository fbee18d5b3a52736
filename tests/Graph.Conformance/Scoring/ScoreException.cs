namespace Graph.Conformance.Scoring;

/// <summary>What was given to the scorer cannot be read; the message says where and why.</summary>
internal sealed class ScoreException(string message) : Exception(message);
