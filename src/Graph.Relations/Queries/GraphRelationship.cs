namespace Graph.Relations.Queries;

/// <summary>A drawn relationship.</summary>
/// <param name="Id">Our own stable id.</param>
/// <param name="Type">Its type, as <c>GAVE</c>.</param>
/// <param name="Start">Id of the node it starts from.</param>
/// <param name="End">Id of the node it leads to.</param>
/// <param name="Properties">Its properties: claims, sources, modality and what qualifies it.</param>
public sealed record GraphRelationship(
    string Id, string Type, string Start, string End, IReadOnlyDictionary<string, object?> Properties);
