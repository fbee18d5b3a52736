using Graph.Relations.Claims;

namespace Graph.Relations.Identity;

/// <summary>
/// When two things of one name are one thing. Too cautious is the lesser evil: two nodes can be merged by an analyst,
/// while a wrong match mixes what is said of two things.
/// </summary>
internal static class IdentityRules
{
    public static bool AsksNeighbours(string kind) =>
        kind is EntityKinds.Place or EntityKinds.Treaty or EntityKinds.Gift or EntityKinds.Statement or EntityKinds.Event;

    /// <summary>
    /// Why a draft's item is this entity; null where it is not. <paramref name="neighbours"/> are the item's neighbours and
    /// <paramref name="known"/> the entity's, both as ids of the graph.
    /// </summary>
    public static string? Same(DraftEntity item, KnownEntity entity, IReadOnlyList<string> neighbours, IReadOnlyList<string> known)
    {
        if (item.Kind != entity.Kind)
        {
            return null;
        }

        var shared = neighbours.Distinct(StringComparer.Ordinal).Count(known.Contains);
        return item.Kind switch
        {
            EntityKinds.State => item.DraftId == entity.KnownAs ? "same id" : null,
            EntityKinds.Person or EntityKinds.Organization => Named(item, entity),
            EntityKinds.Place => neighbours.Count == 0 || known.Count == 0 || shared > 0 ? Named(item, entity) : null,
            EntityKinds.Treaty => TreatyRules.MayBeSame(item, entity, neighbours, known) ? Named(item, entity) : null,
            EntityKinds.Event => SameDay(item, entity) && shared >= 2 ? "same kind, day and participants" : null,
            EntityKinds.Gift => SameGift(item, entity, neighbours, known, shared) ? "same item, giver and receiver" : null,
            EntityKinds.Statement => shared > 0 && MayBeSameDay(item, entity) ? "same words of the same speaker" : null,
            _ => null,
        };
    }

    private static string Named(DraftEntity item, KnownEntity entity) => (item, entity) switch
    {
        _ when item.DraftId == entity.KnownAs => "same id",
        _ when item.Name == entity.Name => "same name",
        _ when NameKey.Of(item.Name) == NameKey.Of(entity.Name) => "another spelling of the name",
        _ => "an alias",
    };

    private static bool SameGift(
        DraftEntity item, KnownEntity entity, IReadOnlyList<string> neighbours, IReadOnlyList<string> known, int shared)
    {
        var isDated = item.Date is not null && entity.Date is not null;
        var isWhole = shared == neighbours.Distinct(StringComparer.Ordinal).Count() && shared == known.Count;
        return NameKey.Of(item.Name) == NameKey.Of(entity.Name) && MayBeSameDay(item, entity) && (isDated ? shared >= 2 : shared >= 2 && isWhole);
    }

    private static bool SameDay(DraftEntity item, KnownEntity entity) =>
        item.Date is not null && entity.Date is not null && MayBeSameDay(item, entity);

    /// <summary>Whether no two dates contradict each other.</summary>
    public static bool MayBeSameDay(DraftEntity item, KnownEntity entity) =>
        item.Date is null || entity.Date is null || IsoDate.MayBeSame(item.Date, entity.Date);
}
