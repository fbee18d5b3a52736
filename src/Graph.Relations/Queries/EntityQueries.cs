using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>One entity and its neighbours.</summary>
public sealed class EntityQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    private const int MostArticles = 200;

    /// <summary>An entity with what it can be expanded by; null where there is none of that id.</summary>
    public Task<Answer<EntityDetails?>> FindAsync(string id, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => DetailsAsync(runner, id, token), cancellationToken);

    /// <summary>A page of neighbours; null where there is no entity of that id.</summary>
    public Task<Answer<NeighbourPage?>> NeighboursAsync(string id, NeighbourFilter filter, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => NeighboursAsync(runner, id, filter, token), cancellationToken);

    /// <summary>Those of some ids that no entity has, in their order.</summary>
    public Task<Answer<IReadOnlyList<string>>> AbsentAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => AbsentAsync(runner, ids, token), cancellationToken);

    private static async Task<IReadOnlyList<string>> AbsentAsync(CypherRunner runner, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/entities", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        return [.. ids.Except(rows.Select(row => row.Node("entity").Properties["id"].AsString()), StringComparer.Ordinal)];
    }

    private static async Task<EntityDetails?> DetailsAsync(CypherRunner runner, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(runner, id, cancellationToken).ConfigureAwait(false) is not { } node)
        {
            return null;
        }

        var expandable = await runner.RowsAsync("queries/expandable", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var articles = await runner.RowsAsync(
            "queries/entity-articles", cancellationToken, ("id", id.ToValue()), ("limit", Value.Of((long)MostArticles))).ConfigureAwait(false);
        return new EntityDetails(
            node,
            [.. expandable
                .Select(row => new Expansion(row.Text("type"), row.Text("direction"), EntityKinds.Of(row.Texts("labels")), row.Count("neighbours")))
                .OrderBy(one => one.Type, StringComparer.Ordinal)
                .ThenBy(one => one.Direction, StringComparer.Ordinal)
                .ThenBy(one => one.Kind, StringComparer.Ordinal)],
            [.. articles.Select(row => new EntityArticle(row.Text("id"), row.TextOrNull("title"), row.TextOrNull("publishedAt"), row.Count("mentions")))]);
    }

    private static async Task<NeighbourPage?> NeighboursAsync(
        CypherRunner runner, string id, NeighbourFilter filter, CancellationToken cancellationToken)
    {
        if (await FindAsync(runner, id, cancellationToken).ConfigureAwait(false) is null)
        {
            return null;
        }

        (string, Value)[] where =
        [
            ("id", id.ToValue()), ("type", filter.Type.ToValue()), ("direction", filter.Direction.ToValue()), ("kind", filter.Kind.ToValue()),
        ];
        var counted = await runner.RowsAsync("queries/neighbour-count", cancellationToken, where).ConfigureAwait(false);
        var rows = await runner.RowsAsync(
            "queries/neighbours",
            cancellationToken,
            [.. where, ("offset", Value.Of((long)filter.Offset)), ("limit", Value.Of((long)filter.Limit))]).ConfigureAwait(false);
        var nodes = await WithDegreesAsync(runner, [.. rows.Select(row => row.Node("neighbour"))], cancellationToken).ConfigureAwait(false);
        return new NeighbourPage(nodes, [.. rows.SelectMany(row => RelationshipsOf(id, row))], counted[0].Count("total"));
    }

    private static IEnumerable<GraphRelationship> RelationshipsOf(string id, Row row)
    {
        var neighbour = row.Node("neighbour").Properties["id"].AsString();
        return row["relationships"].AsList().Zip(row["outgoing"].AsList(), (drawn, isOutgoing) => isOutgoing.AsBoolean()
            ? PlainValues.Relationship(drawn.AsRelationship(), id, neighbour)
            : PlainValues.Relationship(drawn.AsRelationship(), neighbour, id));
    }
}
