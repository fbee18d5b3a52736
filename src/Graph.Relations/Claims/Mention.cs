namespace Graph.Relations.Claims;

/// <summary>Words of a passage that speak of an entity.</summary>
internal sealed record Mention(string Entity, Evidence Evidence, string Surface);
