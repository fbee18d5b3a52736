using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>What the items of a draft were when an article was written from it: an earlier version of an article comes back as just that.</summary>
/// <param name="ReadAs">What each item was read as, where that is another id than its own.</param>
/// <param name="Holders">The entities that these ids stood for when the next version came, where they were merged into others.</param>
internal sealed record KeptIdentities(IReadOnlyDictionary<string, string> ReadAs, IReadOnlyDictionary<string, string> Holders)
{
    /// <summary>All ids that it speaks of.</summary>
    public IEnumerable<string> Ids => ReadAs.Values.Concat(Holders.Values);

    /// <summary>What is kept of matches: an item, then what it was read as, and so on.</summary>
    public static IEnumerable<string> Of(IEnumerable<IdentityMatch> matches) =>
        matches.Where(match => ReadAsOf(match) != match.DraftId).SelectMany(match => new[] { match.DraftId, ReadAsOf(match) });

    /// <summary>Reads what is kept.</summary>
    public static KeptIdentities Of(IEnumerable<string> readAs, IEnumerable<string> holders) => new(Pairs(readAs), Pairs(holders));

    /// <summary>The same without the merges that were taken back since.</summary>
    public async Task<KeptIdentities> StillMergedAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        if (Holders.Count == 0)
        {
            return this;
        }

        var decisions = await IdentityDecisions.ListAsync(runner, cancellationToken).ConfigureAwait(false);
        var merges = decisions.Where(one => one.Verdict == IdentityVerdict.Same).ToLookup(one => one.Second, one => one.First, StringComparer.Ordinal);
        bool IsIn(string id, string holder) => id == holder || merges[id].Any(first => IsIn(first, holder));
        return this with { Holders = Holders.Where(pair => IsIn(pair.Key, pair.Value)).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>What each item is, and each entity beside them that the draft refers to.</summary>
    public IReadOnlyDictionary<string, IdentityMatch> Match(DraftContent content, KnownEntities known)
    {
        var items = content.Entities.Select(item => (Id: item.DraftId, item.Kind));
        var others = content.References.Select(reference => (reference.Id, Kind: EntityKinds.OfId(reference.Id) ?? "")).Where(one => one.Kind.Length > 0);
        return items.Concat(others)
            .DistinctBy(one => one.Id, StringComparer.Ordinal)
            .ToDictionary(one => one.Id, one => MatchOf(one.Id, one.Kind, known), StringComparer.Ordinal);
    }

    private IdentityMatch MatchOf(string item, string kind, KnownEntities known)
    {
        var id = ReadAs.GetValueOrDefault(item, item);
        var holder = Holders.GetValueOrDefault(id, id);
        return (known.Find(id) ?? known.Find(holder)) is { } entity
            ? IdentityMatch.Of(item, kind, entity with { KnownAs = id }, IdentityScore.Decided)
            : new IdentityMatch(item, holder, kind, null) { KnownAs = holder == id ? null : id };
    }

    private static string ReadAsOf(IdentityMatch match) => match.KnownAs ?? match.EntityId;

    private static Dictionary<string, string> Pairs(IEnumerable<string> kept) =>
        kept.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
