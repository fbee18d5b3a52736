using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Identity;

/// <summary>What the graph knows already of the things a draft speaks of.</summary>
internal sealed class KnownEntities
{
    // Versions of one article that mean another thing by one item each time: more than these would be refused by the database.
    private const int MostSuffixes = 3;

    private readonly Dictionary<string, KnownEntity> _byId;
    private readonly ListsByKey<KnownEntity> _byKey = new();
    private readonly ListsByKey<string> _neighbours = new();

    private KnownEntities(Dictionary<string, KnownEntity> byId) => _byId = byId;

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

    public IReadOnlyList<string> NeighboursOf(string id) => _neighbours[id];

    /// <summary>Loads what is known of everything that some articles speak of.</summary>
    public static Task<KnownEntities> LoadAsync(CypherRunner runner, IReadOnlyList<ArticlePlan> articles, CancellationToken cancellationToken) =>
        LoadAsync(runner, articles, [], cancellationToken);

    /// <summary>The same, with what articles that are imported before them add.</summary>
    public static async Task<KnownEntities> LoadAsync(
        CypherRunner runner, IReadOnlyList<ArticlePlan> articles, IReadOnlyList<PlanAddition> before, CancellationToken cancellationToken)
    {
        var keys = articles.SelectMany(article => article.Content.Entities).SelectMany(entity => entity.Keys).ToHashSet(StringComparer.Ordinal);
        var candidates = await runner.RowsAsync("import/identity-candidates", cancellationToken, ("keys", RowValue.Texts(keys.Order(StringComparer.Ordinal)))).ConfigureAwait(false);
        var added = before.SelectMany(one => one.Names).Where(name => keys.Contains(name.Key)).Select(name => name.Entity);
        string[] ids = [.. articles.SelectMany(IdsOf).Concat(candidates.Select(row => row.Text("id"))).Concat(added).Distinct(StringComparer.Ordinal)];
        var known = new KnownEntities(new Dictionary<string, KnownEntity>(StringComparer.Ordinal));
        await LoadAsync(runner, known._byId, ids, cancellationToken).ConfigureAwait(false);
        var suffixed = SuffixedIds(articles, [.. known._byId.Keys, .. before.SelectMany(one => one.Entities).Select(entity => entity.Id)]);
        await LoadAsync(runner, known._byId, [.. suffixed.Except(ids, StringComparer.Ordinal)], cancellationToken).ConfigureAwait(false);
        candidates.ToList().ForEach(row => known._byKey.Add(row.Text("key"), known._byId[row.Text("id")] with { KnownAs = row.Text("knownAs") }));
        foreach (var row in await NeighboursAsync(runner, known._byId.Values, cancellationToken).ConfigureAwait(false))
        {
            known._neighbours.Add(row.Text("id"), row.Text("neighbour"));
        }

        before.ToList().ForEach(known.Add);
        return known;
    }

    /// <summary>Counts in what an article that is imported before the others adds.</summary>
    public void Add(PlanAddition addition)
    {
        foreach (var entity in addition.Entities)
        {
            _byId[entity.Id] = entity;
        }

        foreach (var (key, id, knownAs) in addition.Names)
        {
            if (_byId.TryGetValue(id, out var entity))
            {
                _byKey.Add(key, entity with { KnownAs = knownAs });
            }
        }

        foreach (var (first, second) in addition.Neighbours)
        {
            _neighbours.Add(first, second);
            _neighbours.Add(second, first);
        }
    }

    private static async Task LoadAsync(CypherRunner runner, Dictionary<string, KnownEntity> byId, string[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return;
        }

        foreach (var row in await runner.RowsAsync("import/entities-by-id", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false))
        {
            var entity = KnownEntity.Of(row.Node("entity"));
            byId.Add(entity.Id, entity);
        }

        foreach (var row in await runner.RowsAsync("identity/merged", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false))
        {
            byId.Add(row.Text("id"), KnownEntity.Of(row.Node("entity")) with { KnownAs = row.Text("id") });
        }
    }

    private static IEnumerable<string> IdsOf(ArticlePlan article)
    {
        var content = article.Content;
        return content.Entities.Select(entity => entity.DraftId)
            .Concat(content.Entities.Select(IdentityMatcher.WantedId))
            .Concat(content.References.Select(reference => reference.Id))
            .Concat(content.Identities.Select(identity => identity.Is).OfType<string>())
            .Concat(article.Kept?.Ids ?? []);
    }

    /// <summary>The ids of items whose wanted id is, or may become, that of something else.</summary>
    private static IEnumerable<string> SuffixedIds(IReadOnlyList<ArticlePlan> articles, HashSet<string> held)
    {
        var wanted = articles.SelectMany(article => article.Content.Entities.Select(IdentityMatcher.WantedId).Concat(article.Content.Identities.Select(identity => identity.Is).OfType<string>()));
        var counts = wanted.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return articles.SelectMany(article => article.Content.Entities
            .Where(item => IdentityMatcher.WantedId(item) is var id
                && !(item.Kind == EntityKinds.State && id == item.DraftId) // a state is what its id says
                && (counts[id] > 1 || held.Contains(id)))
            .SelectMany(item => Enumerable.Range(1, MostSuffixes).Select(attempt => IdentityMatcher.SuffixedId(article.Draft.Article.Id, item, attempt))));
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
