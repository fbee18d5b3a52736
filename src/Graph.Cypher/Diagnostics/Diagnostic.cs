namespace Graph.Cypher.Diagnostics;

/// <summary>One mistake in a statement and its place.</summary>
/// <param name="Message">One sentence: what is wrong and what would be right.</param>
/// <param name="Offset">Where it begins, in UTF-16 units of the statement from 0.</param>
/// <param name="Length">How far it reaches; 0 for a point between two units.</param>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
public sealed record Diagnostic(string Message, int Offset, int Length, int Line, int Column);
