using System.Runtime.CompilerServices;
using Graph.Relations.Exchange.Formats;
using Graph.Relations.Files;

namespace Graph.Relations.Exchange;

/// <summary>The nodes and relationships that a request asks for, as they stream from the database, in a fixed order.</summary>
internal sealed class GraphSource(CypherRunner runner, ExportRequest request)
{
    private readonly bool _isWhole = request.Ids is null && (request.Scope ?? request.Format.UsualScope) == ExportScope.All;

    private readonly string[]? _ids = request.Ids?.Distinct(StringComparer.Ordinal).ToArray();

    public async IAsyncEnumerable<ExchangeNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(_isWhole ? "exchange/nodes" : "exchange/entities", "exchange/chosen-entities", cancellationToken).ConfigureAwait(false))
        {
            var node = row.Node("node");
            yield return new ExchangeNode(row.Text("id"), [.. node.Labels.Order(StringComparer.Ordinal)], node.Properties);
        }
    }

    public async IAsyncEnumerable<ExchangeRelationship> RelationshipsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(_isWhole ? "exchange/relationships" : "exchange/drawn", "exchange/chosen-drawn", cancellationToken).ConfigureAwait(false))
        {
            var relationship = row["relationship"].AsRelationship();
            yield return new ExchangeRelationship(relationship.Type, row.Text("start"), row.Text("finish"), relationship.Properties);
        }
    }

    /// <summary>Which properties they have: of a whole graph the database tells, a selection is looked through.</summary>
    public async Task<GraphColumns> ColumnsAsync(CancellationToken cancellationToken)
    {
        var columns = new GraphColumns();
        if (_ids is null)
        {
            await foreach (var row in runner.StreamAsync(_isWhole ? "exchange/node-columns" : "exchange/entity-columns", cancellationToken).ConfigureAwait(false))
            {
                columns.AddOfNodes(row.Text("name"), row["sample"]);
            }

            await foreach (var row in runner.StreamAsync(_isWhole ? "exchange/relationship-columns" : "exchange/drawn-columns", cancellationToken).ConfigureAwait(false))
            {
                columns.AddOfRelationships(row.Text("name"), row["sample"]);
            }

            return columns;
        }

        await foreach (var node in NodesAsync(cancellationToken).ConfigureAwait(false))
        {
            node.Properties.ToList().ForEach(property => columns.AddOfNodes(property.Key, property.Value));
        }

        await foreach (var relationship in RelationshipsAsync(cancellationToken).ConfigureAwait(false))
        {
            relationship.Properties.ToList().ForEach(property => columns.AddOfRelationships(property.Key, property.Value));
        }

        return columns;
    }

    private IAsyncEnumerable<Row> RowsAsync(string all, string chosen, CancellationToken cancellationToken) => _ids is null
        ? runner.StreamAsync(all, cancellationToken)
        : runner.StreamAsync(chosen, cancellationToken, ("ids", RowValue.Texts(_ids)));
}
