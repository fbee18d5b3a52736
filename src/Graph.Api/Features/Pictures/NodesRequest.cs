namespace Graph.Api.Features.Pictures;

/// <summary>Nodes that are wanted with what is among them: more than an address has room for.</summary>
/// <param name="Ids">Ids of entities.</param>
internal sealed record NodesRequest(IReadOnlyList<string> Ids);
