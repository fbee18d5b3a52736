namespace Graph.Relations.Identity;

/// <summary>What an item of a draft is in the graph.</summary>
/// <param name="DraftId">The item's id in the draft.</param>
/// <param name="EntityId">The entity's id.</param>
/// <param name="Kind">Its label.</param>
/// <param name="Reason">Why it is taken for an entity that was there before; null for a new one.</param>
public sealed record IdentityMatch(string DraftId, string EntityId, string Kind, string? Reason)
{
    /// <summary>The id it was recognised by, of an entity that was merged into this one; null for the entity's own.</summary>
    public string? KnownAs { get; init; }

    /// <summary>The name of the entity that was there; null for a new one.</summary>
    public string? EntityName { get; init; }

    /// <summary>An item that is an entity of the graph, by the id it was recognised by.</summary>
    internal static IdentityMatch Of(string draftId, string kind, KnownEntity entity, string? reason) => new(draftId, entity.Id, kind, reason)
    {
        KnownAs = entity.KnownAs == entity.Id ? null : entity.KnownAs,
        EntityName = entity.Name,
    };

    /// <summary>How sure the match is, 0 to 1; 0 for a new entity.</summary>
    public double Score => IdentityScore.Of(Reason);

    /// <summary>Other entities that the item may be, likeliest first.</summary>
    public IReadOnlyList<IdentityCandidate> Candidates { get; init; } = [];

    /// <summary>Whether the entity has to be created.</summary>
    public bool IsNew => Reason is null;
}
