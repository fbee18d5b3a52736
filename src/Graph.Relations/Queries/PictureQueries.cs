using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>Pictures: the one to begin with, and what is among some nodes.</summary>
public sealed class PictureQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>The best connected entities and what is among them. Statements are left out where there are more entities than wanted.</summary>
    public Task<Answer<GraphPicture>> OverviewAsync(int limit, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => OverviewAsync(runner, limit, token), cancellationToken);

    /// <summary>These nodes and the drawn relationships among them; ids that are not there are left out.</summary>
    public Task<Answer<GraphPart>> BetweenAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => BetweenAsync(runner, ids, token), cancellationToken);

    private static async Task<GraphPicture> OverviewAsync(CypherRunner runner, int limit, CancellationToken cancellationToken)
    {
        var kinds = await runner.RowsAsync("queries/totals", cancellationToken).ConfigureAwait(false);
        var relationships = await runner.RowsAsync("queries/total-relationships", cancellationToken).ConfigureAwait(false);
        var total = kinds.Sum(row => row.Count("nodes"));
        var rows = await runner.RowsAsync(
            "queries/picture", cancellationToken, ("statements", Value.Of(total <= limit)), ("limit", Value.Of((long)limit))).ConfigureAwait(false);
        GraphNode[] nodes = [.. rows.Select(row => PlainValues.Node(row.Node("entity"), row.Count("degree")))];
        var among = await AmongAsync(runner, nodes.Select(node => node.Id), cancellationToken).ConfigureAwait(false);
        return new GraphPicture(nodes, among, new GraphTotals(total, relationships[0].Count("relationships")));
    }

    private static async Task<GraphPart> BetweenAsync(CypherRunner runner, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        string[] distinct = [.. ids.Distinct(StringComparer.Ordinal)];
        var rows = await runner.RowsAsync("queries/entities", cancellationToken, ("ids", RowValue.Texts(distinct))).ConfigureAwait(false);
        var nodes = await WithDegreesAsync(runner, [.. rows.Select(row => row.Node("entity"))], cancellationToken).ConfigureAwait(false);
        return new GraphPart(nodes, await AmongAsync(runner, distinct, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<GraphRelationship>> AmongAsync(
        CypherRunner runner, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/between", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        return [.. rows.Select(PlainValues.Relationship)];
    }
}
