using Graph.Model;

namespace Graph.Neo4j;

/// <summary>A transaction that the driver begins and ends; the work inside only runs statements.</summary>
internal class ManagedTransaction(IAsyncQueryRunner runner, Model.AccessMode mode) : IGraphTransaction
{
    public async Task<IGraphResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        var parameters = query.Parameters.ToDictionary(pair => pair.Key, pair => DriverValues.From(pair.Value));
        return await Failures.TranslateAsync(async () =>
        {
            var cursor = await WaitAsync(SendAsync(query.Text, parameters), cancellationToken).ConfigureAwait(false);
            return await Neo4jResult.CreateAsync(this, cursor, mode).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public virtual Task CommitAsync(CancellationToken cancellationToken = default) => throw EndedByItself();

    public virtual Task RollbackAsync(CancellationToken cancellationToken = default) => throw EndedByItself();

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Sends a statement.</summary>
    protected virtual Task<IResultCursor> SendAsync(string statement, Dictionary<string, object?> parameters) => runner.RunAsync(statement, parameters);

    /// <summary>Waits for the driver; when cancelled, ends the transaction, which makes the server stop.</summary>
    internal Task<T> WaitAsync<T>(Task<T> work, CancellationToken cancellationToken) => runner.WaitAsync(work, cancellationToken);

    private static InvalidOperationException EndedByItself() => new("ReadAsync and WriteAsync end their transaction themselves.");
}
