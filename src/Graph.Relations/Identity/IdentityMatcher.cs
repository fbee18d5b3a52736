using Graph.Relations.Claims;

namespace Graph.Relations.Identity;

/// <summary>Decides for each item of a draft which entity it is: one that is there, or a new one with an id of its own.</summary>
internal sealed class IdentityMatcher(string articleId, KnownEntities known, DraftContent content)
{
    // Those that are told apart by their neighbours come after their neighbours.
    private static readonly string[] Order =
    [
        EntityKinds.State, EntityKinds.Person, EntityKinds.Organization, EntityKinds.Place,
        EntityKinds.Treaty, EntityKinds.Event, EntityKinds.Gift, EntityKinds.Statement,
    ];

    private readonly Dictionary<string, IdentityMatch> _matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly DecidedIdentities _decided = new(content);

    /// <summary>The id an item has when nothing else has it.</summary>
    public static string WantedId(DraftEntity item)
    {
        var prefix = EntityKinds.Prefix(item.Kind);
        var slug = Slug.Of(item.Name);
        return Slug.IsId(item.DraftId, prefix) ? item.DraftId : $"{prefix}:{(slug.Length > 0 ? slug : StableHash.Of(item.Name))}";
    }

    /// <summary>What each item is.</summary>
    /// <exception cref="InvalidDraftException">A decision about an item cannot be followed.</exception>
    public IReadOnlyDictionary<string, IdentityMatch> Match()
    {
        foreach (var item in Order.SelectMany(kind => content.Entities.Where(item => item.Kind == kind)))
        {
            Settle(item);
        }

        return _matches;
    }

    private IdentityMatch Settle(DraftEntity item)
    {
        if (_matches.TryGetValue(item.DraftId, out var settled))
        {
            return settled;
        }

        var match = _decided.IsDecided(item)
            ? _decided.OtherItem(item) is { } other
                ? Settle(other) with { DraftId = item.DraftId, Reason = IdentityScore.Decided }
                : Decided(item)
            : Earlier(item, content.Entities) ?? Existing(item) ?? New(item);
        if (match.Reason != IdentityScore.Decided)
        {
            _taken.Add(match.KnownAs ?? match.EntityId);
        }

        match = match with { Candidates = CandidatesOf(item, match) };
        _matches.Add(item.DraftId, match);
        return match;
    }

    private IdentityMatch New(DraftEntity item) => new(item.DraftId, NewId(item), item.Kind, null);

    /// <summary>What somebody decided: an entity of the graph, or one that is new to it.</summary>
    private IdentityMatch Decided(DraftEntity item)
    {
        var id = _decided.EntityOf(item);
        if (id is null)
        {
            return New(item);
        }

        if (known.Find(id) is { } entity)
        {
            return entity.Kind == item.Kind
                ? IdentityMatch.Of(item.DraftId, item.Kind, entity, IdentityScore.Decided)
                : throw new InvalidDraftException(_decided.PathOf(item), $"'{id}' is of the kind {entity.Kind}; here it must be {item.Kind}.");
        }

        return Slug.IsId(id, EntityKinds.Prefix(item.Kind)) && !_taken.Contains(id)
            ? new IdentityMatch(item.DraftId, id, item.Kind, null)
            : throw new InvalidDraftException(
                _decided.PathOf(item), $"'{id}' is no entity of the graph and no id for a new one, which is '{EntityKinds.Prefix(item.Kind)}:' and words.");
    }

    /// <summary>Others of its name, which something speaks against, or of which only a person can tell which one it is.</summary>
    private IReadOnlyList<IdentityCandidate> CandidatesOf(DraftEntity item, IdentityMatch match)
    {
        var others = known.WithKey(item.Keys).Where(entity => entity.Kind == item.Kind && entity.Id != match.EntityId).DistinctBy(entity => entity.Id).ToArray();
        var neighbours = others.Length == 0 ? [] : item.Neighbours.Select(Resolved).ToArray();
        return
        [
            .. others.Select(entity => IdentityRules.Same(item, entity, neighbours, known.NeighboursOf(entity.Id)) is { } reason
                    ? new IdentityCandidate(entity.Id, entity.Name, $"{reason}, as others have", IdentityScore.Of(reason) - IdentityScore.Shared)
                    : new IdentityCandidate(entity.Id, entity.Name, "the name, but other dates or other connections", IdentityScore.Doubtful))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal),
        ];
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
            .Select(pair => IdentityMatch.Of(item.DraftId, item.Kind, pair.candidate, pair.Reason))
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
