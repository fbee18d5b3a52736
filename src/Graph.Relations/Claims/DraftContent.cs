using Graph.Extraction.Drafts;

namespace Graph.Relations.Claims;

/// <summary>What a draft says, in the terms of the graph but with the draft's own ids.</summary>
internal sealed record DraftContent(
    IReadOnlyList<DraftEntity> Entities,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<DraftReference> References,
    IReadOnlyList<DraftIdentity> Identities)
{
    /// <summary>Reads a draft. Throws <see cref="InvalidDraftException"/> where it does not hold together.</summary>
    public static DraftContent Of(Draft draft)
    {
        var scope = new DraftScope(draft);
        ActorClaims.Read(scope);
        TreatyClaims.Read(scope);
        EventClaims.Read(scope);
        GiftClaims.Read(scope);
        StatementClaims.Read(scope);
        CheckUnique(scope.Entities);
        return new DraftContent(
            scope.Entities, [.. scope.Claims.Select(claim => claim.Identified()).DistinctBy(claim => claim.Id)], scope.Mentions, scope.References, draft.Identities);
    }

    private static void CheckUnique(IEnumerable<DraftEntity> entities)
    {
        var twice = entities.GroupBy(entity => entity.DraftId, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidDraftException(twice.Key, "two items have this id; each needs its own.");
        }
    }
}
