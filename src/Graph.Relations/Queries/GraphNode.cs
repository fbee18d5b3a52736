namespace Graph.Relations.Queries;

/// <summary>Anything that can be drawn.</summary>
/// <param name="Id">Our own stable id.</param>
/// <param name="Kind">The main label.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Properties">Its other properties: text, numbers, booleans and lists of them.</param>
/// <param name="Degree">How many drawn relationships it has in the whole graph.</param>
public sealed record GraphNode(
    string Id, string Kind, string Name, IReadOnlyDictionary<string, object?> Properties, int Degree);
