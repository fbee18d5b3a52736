using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>What the graph knows already of the things a draft speaks of.</summary>
internal sealed class KnownEntities
{
    // Versions of one article that mean another thing by one item each time: more than these would be refused by the database.
    private const int MostSuffixes = 3;

    private readonly Dictionary<string, KnownEntity> _byId;
    private readonly ILookup<string, string> _byKey;
    private readonly ILookup<string, string> _neighbours;

    private KnownEntities(Dictionary<string, KnownEntity> byId, ILookup<string, string> byKey, ILookup<string, string> neighbours)
    {
        _byId = byId;
        _byKey = byKey;
        _neighbours = neighbours;
    }

    public KnownEntity? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entities that have one of these keys, by id.</summary>
    public IReadOnlyList<KnownEntity> WithKey(IEnumerable<string> keys) =>
        [.. keys.SelectMany(key => _byKey[key]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => _byId[id])];

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
            .Distinct(StringComparer.Ordinal);
        var nodes = await runner.RowsAsync("import/entities-by-id", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var byId = nodes.Select(row => KnownEntity.Of(row.Node("entity"))).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var neighbours = await NeighboursAsync(runner, byId.Values, cancellationToken).ConfigureAwait(false);
        return new KnownEntities(
            byId,
            candidates.ToLookup(row => row.Text("key"), row => row.Text("id"), StringComparer.Ordinal),
            neighbours.ToLookup(row => row.Text("id"), row => row.Text("neighbour"), StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<Row>> NeighboursAsync(
        CypherRunner runner, IEnumerable<KnownEntity> entities, CancellationToken cancellationToken)
    {
        var ids = entities.Where(entity => IdentityRules.AsksNeighbours(entity.Kind)).Select(entity => entity.Id).ToArray();
        return ids.Length == 0
            ? []
            : await runner.RowsAsync("import/identity-neighbours", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
    }
}
