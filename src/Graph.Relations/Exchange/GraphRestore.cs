using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Exchange;

/// <summary>
/// Puts a graph that was exported back, as it was: ids, labels, properties, relationships. Nothing is derived or matched; drafts
/// are the way to add to a graph. Safe for any number of threads.
/// </summary>
public sealed class GraphRestore(IGraphDatabase database, CypherFiles files)
{
    private const int AtOnce = 1000;

    /// <summary>Restores a file in one transaction. A graph that holds all of it already stays as it is.</summary>
    /// <exception cref="ExchangeException">The graph holds something else under one of the file's ids; nothing is changed.</exception>
    public Task<RestoreOutcome> RestoreAsync(GraphFile graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return database.WriteAsync((transaction, token) => RestoreAsync(new CypherRunner(files, transaction), graph, token), cancellationToken: cancellationToken);
    }

    private static async Task<RestoreOutcome> RestoreAsync(CypherRunner runner, GraphFile graph, CancellationToken cancellationToken)
    {
        if (await GraphOverlap.IsHeldAsync(runner, graph, cancellationToken).ConfigureAwait(false))
        {
            return new RestoreOutcome(0, 0, 0, 0, 0, 0);
        }

        var elements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var nodes in graph.Nodes.Chunk(AtOnce))
        {
            var rows = await runner.RowsAsync("exchange/restore-nodes", cancellationToken, ("rows", RowValue.List(nodes.Select(RowOf)))).ConfigureAwait(false);
            foreach (var row in rows)
            {
                elements.Add(row.Text("id"), row.Text("element"));
            }
        }

        foreach (var relationships in graph.Relationships.Chunk(AtOnce))
        {
            var rows = relationships.Select(one => RowOf(one, elements));
            await runner.WriteAsync("exchange/restore-relationships", cancellationToken, ("rows", RowValue.List(rows))).ConfigureAwait(false);
        }

        int Count(string label) => graph.Nodes.Count(node => node.Labels.Contains(label));
        var entities = graph.Nodes.Where(node => node.Labels.Contains("Entity")).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var drawn = graph.Relationships.Count(one => one.Type != RelationshipTypes.RelatesTo && entities.Contains(one.Start) && entities.Contains(one.End));
        return new RestoreOutcome(graph.Nodes.Count, graph.Relationships.Count, entities.Count, Count("Claim"), Count("Passage"), drawn);
    }

    private static Value RowOf(ExchangeNode node) => RowValue.Map(
        ("id", Value.Of(node.Id)), ("labels", RowValue.Texts(node.Labels)), ("properties", Value.Of(node.Properties)));

    private static Value RowOf(ExchangeRelationship relationship, Dictionary<string, string> elements) => RowValue.Map(
        ("start", Value.Of(elements[relationship.Start])),
        ("end", Value.Of(elements[relationship.End])),
        ("type", Value.Of(relationship.Type)),
        ("properties", Value.Of(relationship.Properties)));
}
