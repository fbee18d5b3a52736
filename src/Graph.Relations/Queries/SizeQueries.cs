using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Queries;

/// <summary>How much the graph holds.</summary>
public sealed class SizeQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>The entities, claims, drawn relationships and passages that are there; what pairs of states add up to is not counted. Walks all relationships of the entities.</summary>
    public Task<Answer<CreatedCounts>> CountAsync(CancellationToken cancellationToken = default) => AskAsync(CountAsync, cancellationToken);

    private static async Task<CreatedCounts> CountAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var row = (await runner.RowsAsync("queries/sizes", cancellationToken).ConfigureAwait(false))[0];
        return new CreatedCounts(row.Count("entities"), row.Count("claims"), row.Count("relationships"), row.Count("passages"));
    }
}
