using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Relations.Tests.Neo4j;

internal sealed class Neo4jHttpTransaction(Neo4jHttpDatabase database, string path) : IGraphTransaction
{
    private bool _hasEnded;

    public async Task<IGraphResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        var parameters = new JsonObject();
        foreach (var (name, value) in query.Parameters)
        {
            parameters.Add(name, Neo4jHttpValues.Write(value));
        }

        var body = new JsonObject { ["statement"] = query.Text, ["parameters"] = parameters, ["includeCounters"] = true };
        try
        {
            return new Neo4jHttpResult(await database.SendAsync(HttpMethod.Post, path, body, cancellationToken));
        }
        catch (GraphException)
        {
            _hasEnded = true; // The server rolls back at the first error.
            throw;
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        _hasEnded = true;
        return database.SendAsync(HttpMethod.Post, path + "/commit", new JsonObject(), cancellationToken);
    }

    public Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        _hasEnded = true;
        return database.SendAsync(HttpMethod.Delete, path, null, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_hasEnded)
        {
            await RollbackAsync();
        }
    }
}
