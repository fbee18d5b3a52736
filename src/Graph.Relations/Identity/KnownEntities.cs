using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>What the graph knows already of the things a draft speaks of.</summary>
internal sealed class KnownEntities
{
    // Versions of one article that mean another thing by one item each time: more than these would be refused by the database.
    private const int MostSuffixes = 3;

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

    private static async Task<IReadOnlyList<Row>> NeighboursAsync(
        CypherRunner runner, IEnumerable<KnownEntity> entities, CancellationToken cancellationToken)
    {
        var ids = entities.Where(entity => IdentityRules.AsksNeighbours(entity.Kind)).Select(entity => entity.Id).Distinct(StringComparer.Ordinal).ToArray();
        return ids.Length == 0
            ? []
            : await runner.RowsAsync("import/identity-neighbours", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
    }
}
