using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>The constraints and indexes that everything else relies on.</summary>
public static class GraphSchema
{
    /// <summary>Creates what is missing. Each rule is a transaction of its own: Neo4j does not mix schema and data.</summary>
    public static async Task EnsureAsync(IGraphDatabase database, CypherFiles files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files.In("schema"))
        {
            await database.WriteAsync(
                (transaction, token) => new CypherRunner(files, transaction).WriteAsync(file.Name, token),
                cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }
}
