namespace Graph.Relations.Claims;

/// <summary>Something a draft speaks of that becomes an entity, or is recognised as one.</summary>
/// <param name="DraftId">Its id in the draft.</param>
/// <param name="Kind">Its label.</param>
/// <param name="Name">Its name, from which an id is made where the draft's is not one of ours.</param>
/// <param name="Keys">By what it is recognised: kind and normalised name; empty where only the id can tell.</param>
/// <param name="Neighbours">Draft ids of those it is connected with, which tell it from another of the same name.</param>
/// <param name="Date">When it happened, an ISO 8601 prefix; null where not told.</param>
internal sealed record DraftEntity(
    string DraftId, string Kind, string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Neighbours, string? Date = null);
