using System.Runtime.CompilerServices;
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

    private IAsyncEnumerable<Row> RowsAsync(string all, string chosen, CancellationToken cancellationToken) => _ids is null
        ? runner.StreamAsync(all, cancellationToken)
        : runner.StreamAsync(chosen, cancellationToken, ("ids", RowValue.Texts(_ids)));
}
