namespace Graph.Relations.Claims;

/// <summary>Words of a passage that speak of an entity.</summary>
internal sealed record Mention(string Entity, Evidence Evidence, string Surface)
{
    /// <summary>The id it was recognised by, of an entity that was merged into this one; null for the entity's own.</summary>
    public string? KnownAs { get; init; }
}
