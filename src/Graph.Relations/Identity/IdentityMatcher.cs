using Graph.Relations.Claims;

namespace Graph.Relations.Identity;

/// <summary>Decides for each item of a draft which entity it is: one that is there, or a new one with an id of its own.</summary>
internal sealed class IdentityMatcher(string articleId, KnownEntities known)
{
    // Those that are told apart by their neighbours come after their neighbours.
    private static readonly string[] Order =
    [
        EntityKinds.State, EntityKinds.Person, EntityKinds.Organization, EntityKinds.Place,
        EntityKinds.Treaty, EntityKinds.Event, EntityKinds.Gift, EntityKinds.Statement,
    ];

    private readonly Dictionary<string, IdentityMatch> _matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The id an item has when nothing else has it.</summary>
    public static string WantedId(DraftEntity item)
    {
        var prefix = EntityKinds.Prefix(item.Kind);
        var slug = Slug.Of(item.Name);
        return Slug.IsId(item.DraftId, prefix) ? item.DraftId : $"{prefix}:{(slug.Length > 0 ? slug : StableHash.Of(item.Name))}";
    }

    public IReadOnlyDictionary<string, IdentityMatch> Match(IReadOnlyList<DraftEntity> items)
    {
        foreach (var item in Order.SelectMany(kind => items.Where(item => item.Kind == kind)))
        {
            var match = Earlier(item, items) ?? Existing(item) ?? new IdentityMatch(item.DraftId, NewId(item), item.Kind, null);
            _taken.Add(match.KnownAs ?? match.EntityId);
            _matches.Add(item.DraftId, match);
        }

        return _matches;
    }

    /// <summary>The entity that an item is; null where none is, or where several could be it and only a person can tell.</summary>
    private IdentityMatch? Existing(DraftEntity item)
    {
        var neighbours = item.Neighbours.Select(Resolved).ToArray();
        var candidates = known.WithKey(item.Keys);
        if (known.Find(item.DraftId) is { } sameId && IdTells(item, sameId, candidates, neighbours))
        {
            candidates = [sameId, .. candidates.Where(candidate => candidate.KnownAs != sameId.KnownAs)];
        }

        var matches = candidates
            .Where(candidate => !_taken.Contains(candidate.KnownAs))
            .Select(candidate => (candidate, Reason: IdentityRules.Same(item, candidate, neighbours, known.NeighboursOf(candidate.Id))))
            .Where(pair => pair.Reason is not null)
            .Select(pair => MatchOf(item, pair.candidate, pair.Reason))
            .DistinctBy(match => match.EntityId)
            .ToArray();
        return matches switch
        {
            [] => null,
            [var only] => only,
            [var first, ..] when first.EntityId == item.DraftId && item.Kind != EntityKinds.Treaty => first,
            _ when item.Kind == EntityKinds.Treaty => ClosestOf(item, neighbours, matches),
            _ => null,
        };
    }

    private static IdentityMatch MatchOf(DraftEntity item, KnownEntity entity, string? reason) =>
        new(item.DraftId, entity.Id, item.Kind, reason) { KnownAs = entity.KnownAs == entity.Id ? null : entity.KnownAs };

    /// <summary>A well-known agreement that the draft has already, under another of its names.</summary>
    private IdentityMatch? Earlier(DraftEntity item, IReadOnlyList<DraftEntity> items)
    {
        if (item.Kind != EntityKinds.Treaty || !AgreementTable.Knows(item.Name))
        {
            return null;
        }

        var earlier = items.FirstOrDefault(one => _matches.ContainsKey(one.DraftId) && one.Kind == item.Kind && one.Keys[0] == item.Keys[0]);
        return earlier is null ? null : _matches[earlier.DraftId] with { DraftId = item.DraftId, Reason = "an alias" };
    }

    // The id of a treaty leaves out whether it is a charter or a declaration: where the names differ, more has to agree.
    private bool IdTells(DraftEntity item, KnownEntity sameId, IReadOnlyList<KnownEntity> named, string[] neighbours) =>
        item.Kind != EntityKinds.Treaty || named.Any(one => one.KnownAs == sameId.KnownAs) ||
        TreatyRules.IsToldById(item, sameId, neighbours, known.NeighboursOf(sameId.Id));

    private IdentityMatch? ClosestOf(DraftEntity item, IReadOnlyList<string> neighbours, IReadOnlyList<IdentityMatch> matches)
    {
        KnownEntity[] entities = [.. matches.Select(match => known.Find(match.EntityId)).OfType<KnownEntity>()];
        var closest = TreatyRules.Closest(item, neighbours, entities, known.NeighboursOf);
        return matches.FirstOrDefault(match => match.EntityId == closest?.Id);
    }

    private string Resolved(string draftId) => _matches.TryGetValue(draftId, out var match) ? match.EntityId : draftId;

    // The suffix depends on the article and the item alone, so that importing again gives the same id. It is taken already
    // where an earlier version of the article meant something else by the same item.
    private string NewId(DraftEntity item)
    {
        var wanted = WantedId(item);
        for (var attempt = 0; ; attempt++)
        {
            var id = attempt == 0 ? wanted : SuffixedId(articleId, item, attempt);
            if (known.Find(id) is null && !_taken.Contains(id))
            {
                return id;
            }
        }
    }

    /// <summary>The id an item has when its wanted one is another's.</summary>
    public static string SuffixedId(string articleId, DraftEntity item, int attempt) =>
        $"{WantedId(item)}-{(attempt == 1 ? StableHash.Of(articleId, item.DraftId) : StableHash.Of(articleId, item.DraftId, $"{attempt}"))[..8]}";
}
