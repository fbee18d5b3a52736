using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>
/// Puts a graph that was exported back, as it was: ids, labels, properties, relationships. Nothing is derived or matched; drafts
/// are the way to add to a graph. Safe for any number of threads.
/// </summary>
/// <param name="database">The graph.</param>
/// <param name="files">The statements.</param>
/// <param name="limits">How much one transaction of a server takes; null for as much as it has memory for.</param>
public sealed class GraphRestore(IGraphDatabase database, CypherFiles files, ImportLimits? limits = null)
{
    private const int AtOnce = 1000;
    private const string Mark = "Restoring";

    private readonly ImportLimits _limits = limits ?? ImportLimits.Default;

    private static readonly RestoreOutcome Nothing = new(0, 0, 0, 0, 0, 0);

    /// <summary>
    /// Restores a file: in one transaction, or in several where it is too large for one of a server; others see it come then. A graph
    /// that holds all of it already stays as it is.
    /// </summary>
    /// <exception cref="ExchangeException">The graph holds something else under one of the file's ids; nothing is changed.</exception>
    public async Task<RestoreOutcome> RestoreAsync(GraphFile graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var most = await _limits.ClaimsAsync(database, files, cancellationToken).ConfigureAwait(false);
        return graph.Nodes.Count + graph.Relationships.Count > most
            ? await RestoreInPartsAsync(graph, most, cancellationToken).ConfigureAwait(false)
            : await database.WriteAsync(
                (transaction, token) => RestoreAsync(new CypherRunner(files, transaction), graph, token), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static async Task<RestoreOutcome> RestoreAsync(CypherRunner runner, GraphFile graph, CancellationToken cancellationToken)
    {
        if (await GraphOverlap.IsHeldAsync(runner, graph, cancellationToken).ConfigureAwait(false))
        {
            return Nothing;
        }

        var elements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var nodes in graph.Nodes.Chunk(AtOnce))
        {
            await WriteAsync(runner, nodes, elements, cancellationToken).ConfigureAwait(false);
        }

        foreach (var relationships in graph.Relationships.Chunk(AtOnce))
        {
            await WriteAsync(runner, relationships, elements, cancellationToken).ConfigureAwait(false);
        }

        return OutcomeOf(graph);
    }

    private async Task<RestoreOutcome> RestoreInPartsAsync(GraphFile graph, int most, CancellationToken cancellationToken)
    {
        var parts = new ImportInParts(database, files, _limits);
        await parts.SettleAsync(cancellationToken).ConfigureAwait(false);
        if (await database.WriteAsync( // of a cluster the member that has all
            (transaction, token) => GraphOverlap.IsHeldAsync(new CypherRunner(files, transaction), graph, token), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            return Nothing;
        }

        await parts.RestoreAsync(Steps(graph, Math.Min(most, AtOnce)), cancellationToken).ConfigureAwait(false);
        return OutcomeOf(graph);
    }

    private IEnumerable<Func<IGraphTransaction, string, CancellationToken, Task>> Steps(GraphFile graph, int atOnce)
    {
        var elements = new Dictionary<string, string>(StringComparer.Ordinal);
        return graph.Nodes.Chunk(atOnce)
            .Select(nodes => Step((runner, work, token) => WriteAsync(runner, [.. nodes.Select(node => Marked(node, work))], elements, token)))
            .Concat(graph.Relationships.Chunk(atOnce).Select(relationships => Step((runner, _, token) => WriteAsync(runner, relationships, elements, token))));
    }

    private Func<IGraphTransaction, string, CancellationToken, Task> Step(Func<CypherRunner, string, CancellationToken, Task> write) =>
        (transaction, work, token) => write(new CypherRunner(files, transaction), work, token);

    private static ExchangeNode Marked(ExchangeNode node, string work) => node with
    {
        Labels = [.. node.Labels, Mark],
        Properties = new Dictionary<string, Value>(node.Properties, StringComparer.Ordinal) { ["restoring"] = work.ToValue() },
    };

    private static async Task WriteAsync(CypherRunner runner, IReadOnlyList<ExchangeNode> nodes, Dictionary<string, string> elements, CancellationToken cancellationToken)
    {
        foreach (var row in await runner.RowsAsync("exchange/restore-nodes", cancellationToken, ("rows", RowValue.List(nodes.Select(RowOf)))).ConfigureAwait(false))
        {
            elements[row.Text("id")] = row.Text("element");
        }
    }

    private static Task<Counters> WriteAsync(
        CypherRunner runner, IReadOnlyList<ExchangeRelationship> relationships, Dictionary<string, string> elements, CancellationToken cancellationToken)
    {
        var rows = relationships.Select(one => RowOf(one, elements));
        return runner.WriteAsync("exchange/restore-relationships", cancellationToken, ("rows", RowValue.List(rows)));
    }

    private static RestoreOutcome OutcomeOf(GraphFile graph)
    {
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
