using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Identity;

/// <summary>What the graph knows already of the things a draft speaks of.</summary>
internal sealed class KnownEntities
{
    // Versions of one article that mean another thing by one item each time: more than these would be refused by the database.
    private const int MostSuffixes = 3;

    // As cypher/import/identity-neighbours.cypher has them.
    private static readonly string[] NeighbourTypes =
    [
        RelationshipTypes.PartyTo, RelationshipTypes.Signed, RelationshipTypes.Gave, RelationshipTypes.GivenTo, RelationshipTypes.Made,
        RelationshipTypes.TookPartIn, RelationshipTypes.LocatedIn,
    ];

    private readonly Dictionary<string, KnownEntity> _byId;
    private readonly ILookup<string, KnownEntity> _byKey;
    private readonly ILookup<string, string> _neighbours;

    private KnownEntities(Dictionary<string, KnownEntity> byId, ILookup<string, KnownEntity> byKey, ILookup<string, string> neighbours)
    {
        _byId = byId;
        _byKey = byKey;
        _neighbours = neighbours;
    }

    /// <summary>The entity of an id; for the id of one that was merged, the entity it was merged into. Null where there is none.</summary>
    public KnownEntity? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entities that have one of these keys, by id; one that others were merged into comes once for each of them that has the key, itself first.</summary>
    public IReadOnlyList<KnownEntity> WithKey(IEnumerable<string> keys) =>
    [
        .. keys.SelectMany(key => _byKey[key])
            .DistinctBy(entity => entity.KnownAs)
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .ThenBy(entity => entity.KnownAs != entity.Id)
            .ThenBy(entity => entity.KnownAs, StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> NeighboursOf(string id) => [.. _neighbours[id]];

    public static async Task<KnownEntities> LoadAsync(
        CypherRunner runner, string articleId, DraftContent content, CancellationToken cancellationToken)
    {
        var keys = content.Entities.SelectMany(entity => entity.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var candidates = await runner.RowsAsync("import/identity-candidates", cancellationToken, ("keys", RowValue.Texts(keys))).ConfigureAwait(false);
        var ids = content.Entities.Select(entity => entity.DraftId)
            .Concat(content.Entities.Select(IdentityMatcher.WantedId))
            .Concat(content.Entities.SelectMany(entity => Enumerable.Range(1, MostSuffixes).Select(attempt => IdentityMatcher.SuffixedId(articleId, entity, attempt))))
            .Concat(content.References.Select(reference => reference.Id))
            .Concat(content.Identities.Select(identity => identity.Is).OfType<string>())
            .Concat(candidates.Select(row => row.Text("id")))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var nodes = await runner.RowsAsync("import/entities-by-id", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var byId = nodes.Select(row => KnownEntity.Of(row.Node("entity"))).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        foreach (var row in await runner.RowsAsync("identity/merged", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false))
        {
            byId.Add(row.Text("id"), KnownEntity.Of(row.Node("entity")) with { KnownAs = row.Text("id") });
        }

        var neighbours = await NeighboursAsync(runner, byId.Values, cancellationToken).ConfigureAwait(false);
        return new KnownEntities(
            byId,
            candidates.ToLookup(row => row.Text("key"), row => byId[row.Text("id")] with { KnownAs = row.Text("knownAs") }, StringComparer.Ordinal),
            neighbours.ToLookup(row => row.Text("id"), row => row.Text("neighbour"), StringComparer.Ordinal));
    }

    /// <summary>The same, and what articles that are imported before add.</summary>
    public KnownEntities And(IReadOnlyList<ImportPlan> earlier)
    {
        if (earlier.Count == 0)
        {
            return this;
        }

        var byId = new Dictionary<string, KnownEntity>(_byId, StringComparer.Ordinal);
        foreach (var (plan, match) in earlier.SelectMany(plan => plan.New.Select(match => (plan, match))))
        {
            byId[match.EntityId] = new KnownEntity(match.EntityId, match.Kind, PropertiesOf(plan, match.EntityId));
        }

        KnownEntity? Entity(Claim claim) => byId.GetValueOrDefault(claim.SubjectEntity ?? claim.Subject);
        var claims = earlier.SelectMany(plan => plan.Claims).ToArray();
        var named = claims.Where(claim => claim.Key is not null && Entity(claim) is not null)
            .Select(claim => (Key: claim.Key ?? "", Entity: Entity(claim)! with { KnownAs = claim.Subject })); // those without one were left out
        var ends = claims.Where(claim => claim.Object is not null && NeighbourTypes.Contains(claim.Predicate))
            .Select(claim => (One: claim.SubjectEntity ?? claim.Subject, Other: claim.ObjectEntity ?? claim.Object ?? ""))
            .ToArray();
        return new KnownEntities(
            byId,
            Pairs(_byKey).Concat(named).ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
            Pairs(_neighbours).Concat(ends).Concat(ends.Select(pair => (pair.Other, pair.One))).Distinct()
                .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));
    }

    private static IEnumerable<(string, T)> Pairs<T>(ILookup<string, T> lookup) => lookup.SelectMany(group => group.Select(value => (group.Key, value)));

    private static Dictionary<string, Value> PropertiesOf(ImportPlan plan, string entity)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal) { ["id"] = Value.Of(entity) };
        foreach (var claim in plan.Claims.Where(claim => claim.Object is null && claim.SubjectEntity == entity))
        {
            properties.TryAdd(claim.Predicate is "item" or "text" ? "name" : claim.Predicate, claim.Value.ToValue());
            foreach (var (name, value) in claim.Qualifiers)
            {
                properties.TryAdd(name, value.ToValue());
            }
        }

        return properties;
    }

    private static async Task<IReadOnlyList<Row>> NeighboursAsync(
        CypherRunner runner, IEnumerable<KnownEntity> entities, CancellationToken cancellationToken)
    {
        var ids = entities.Where(entity => IdentityRules.AsksNeighbours(entity.Kind)).Select(entity => entity.Id).Distinct(StringComparer.Ordinal).ToArray();
        return ids.Length == 0
            ? []
            : await runner.RowsAsync("import/identity-neighbours", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
    }
}
