namespace Graph.Relations.Queries;

/// <summary>One way to expand an entity.</summary>
/// <param name="Type">The relationships' type.</param>
/// <param name="Direction"><c>out</c> or <c>in</c>.</param>
/// <param name="Kind">The kind of the neighbours.</param>
/// <param name="Count">How many neighbours there are.</param>
public sealed record Expansion(string Type, string Direction, string Kind, int Count);
