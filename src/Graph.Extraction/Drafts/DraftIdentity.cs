namespace Graph.Extraction.Drafts;

/// <summary>What somebody decided an item of the draft to be, whatever its name says.</summary>
/// <param name="Id">The item's id in the draft.</param>
/// <param name="Is">Id of the entity of the graph that it is; null for one that the graph does not know yet.</param>
public sealed record DraftIdentity(string Id, string? Is);
