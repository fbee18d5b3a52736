using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>Paths between two entities.</summary>
public sealed class PathQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>How many relationships a path may have at most; <c>queries/paths</c> says the same.</summary>
    public const int LongestPath = 8;

    // Two hubs may be joined by very many paths of one length: of so many, the surest are chosen.
    private const long Candidates = 10_000;

    private const long SentencesForEach = 3;

    /// <summary>The shortest paths; null where one of the ends is not there.</summary>
    public Task<Answer<PathAnswer?>> ShortestAsync(string from, string to, PathFilter filter, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => ShortestAsync(runner, from, to, filter, token), cancellationToken);

    private static async Task<PathAnswer?> ShortestAsync(
        CypherRunner runner, string from, string to, PathFilter filter, CancellationToken cancellationToken)
    {
        if (await FindAsync(runner, from, cancellationToken).ConfigureAwait(false) is not { } start
            || await FindAsync(runner, to, cancellationToken).ConfigureAwait(false) is not { } end)
        {
            return null;
        }

        var rows = await runner.RowsAsync("queries/paths", cancellationToken, Parameters(from, to, filter)).ConfigureAwait(false);
        var paths = rows.Select(PathOf).Where(path => path.Relationships.Count <= filter.MaxLength).Take(filter.Limit).ToArray();
        var used = rows.Take(paths.Length).ToArray();
        var nodes = used.SelectMany(row => row["nodes"].AsList()).Select(value => value.AsNode()).DistinctBy(Id).ToArray();
        var relationships = used.SelectMany(RelationshipsOf).DistinctBy(drawn => drawn.Id).ToArray();
        int? length = paths.Length == 0 ? null : paths[0].Relationships.Count;
        return new PathAnswer(
            start,
            end,
            length,
            paths,
            await WithDegreesAsync(runner, nodes, cancellationToken).ConfigureAwait(false),
            relationships,
            await SentencesAsync(runner, relationships, cancellationToken).ConfigureAwait(false),
            paths.Length > 0 && rows.Count > paths.Length,
            length is null ? rows.Count > 0 : length < LongestPath);
    }

    private static (string, Value)[] Parameters(string from, string to, PathFilter filter) =>
    [
        ("from", from.ToValue()),
        ("to", to.ToValue()),
        ("types", RowValue.Texts(filter.Types)),
        ("modalities", RowValue.Texts(filter.Modalities)),
        ("without", RowValue.Texts(filter.Without)),
        ("after", filter.After.ToValue()),
        ("before", filter.Before.ToValue()),
        ("candidates", Value.Of(Candidates)),
        ("limit", Value.Of(filter.Limit + 1L)),
    ];

    private static async Task<IReadOnlyList<PathSentence>> SentencesAsync(
        CypherRunner runner, GraphRelationship[] relationships, CancellationToken cancellationToken)
    {
        var claims = relationships
            .SelectMany(drawn => ClaimsOf(drawn).Take((int)SentencesForEach), (drawn, claim) => (drawn.Id, claim))
            .ToLookup(pair => pair.claim, pair => pair.Id, StringComparer.Ordinal);
        var rows = await runner.RowsAsync(
            "queries/claims-evidence",
            cancellationToken,
            ("claims", RowValue.Texts(claims.Select(group => group.Key))),
            ("offset", Value.Of(0L)),
            ("limit", Value.Of(relationships.Length * SentencesForEach))).ConfigureAwait(false);
        var items = rows.Select(EvidenceQueries.OfClaim).ToArray();
        var latest = items.SelectMany(item => claims[item.Claim ?? ""], (item, id) => new PathSentence(id, item)).DistinctBy(each => each.Relationship);
        return [.. latest.OrderBy(each => each.Relationship, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> ClaimsOf(GraphRelationship drawn) =>
        drawn.Properties.TryGetValue("claims", out var claims) && claims is object?[] list ? list.OfType<string>() : [];

    private static FoundPath PathOf(Row row) => new(
        [.. row["nodes"].AsList().Select(value => Id(value.AsNode()))],
        [.. row["relationships"].AsList().Select(value => value.AsRelationship().Properties["id"].AsString())]);

    private static IEnumerable<GraphRelationship> RelationshipsOf(Row row)
    {
        Node[] nodes = [.. row["nodes"].AsList().Select(value => value.AsNode())];
        return row["relationships"].AsList().Select((value, index) => Between(value.AsRelationship(), nodes[index], nodes[index + 1]));
    }

    // A path may walk a relationship against its direction.
    private static GraphRelationship Between(Relationship drawn, Node one, Node next) => drawn.StartElementId == one.ElementId
        ? PlainValues.Relationship(drawn, Id(one), Id(next))
        : PlainValues.Relationship(drawn, Id(next), Id(one));

    private static string Id(Node node) => node.Properties["id"].AsString();
}
