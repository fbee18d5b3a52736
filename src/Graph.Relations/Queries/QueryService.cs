using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>What all query services share: one read transaction an answer, and the degrees of nodes.</summary>
public abstract class QueryService(IGraphDatabase database, CypherFiles files)
{
    private protected Task<Answer<T>> AskAsync<T>(
        Func<CypherRunner, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (transaction, token) =>
            {
                var runner = new CypherRunner(files, transaction);
                var value = await work(runner, token).ConfigureAwait(false);
                return new Answer<T>(value, runner.Ran);
            },
            cancellationToken: cancellationToken);

    private protected static async Task<IReadOnlyList<GraphNode>> WithDegreesAsync(
        CypherRunner runner, IReadOnlyList<Node> nodes, CancellationToken cancellationToken)
    {
        if (nodes.Count == 0)
        {
            return [];
        }

        var ids = nodes.Select(node => node.Properties["id"].AsString());
        var rows = await runner.RowsAsync("queries/degrees", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var degrees = rows.ToDictionary(row => row.Text("id"), row => row.Count("degree"), StringComparer.Ordinal);
        return [.. nodes.Select(node => PlainValues.Node(node, degrees.GetValueOrDefault(node.Properties["id"].AsString())))];
    }

    private protected static async Task<GraphNode?> FindAsync(CypherRunner runner, string id, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/entities", cancellationToken, ("ids", RowValue.Texts([id]))).ConfigureAwait(false);
        var nodes = await WithDegreesAsync(runner, [.. rows.Select(row => row.Node("entity"))], cancellationToken).ConfigureAwait(false);
        return nodes.Count == 0 ? null : nodes[0];
    }
}
