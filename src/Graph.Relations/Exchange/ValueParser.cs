using Graph.Model;

namespace Graph.Relations.Exchange;

/// <summary>Reads the text of a temporal value, a duration or a point. Throws <see cref="FormatException"/> or <see cref="GraphException"/> where it is none.</summary>
/// <param name="text">The text.</param>
/// <param name="kind">What it should be.</param>
public delegate Value ValueParser(string text, ValueKind kind);
