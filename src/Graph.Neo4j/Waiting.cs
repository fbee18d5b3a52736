namespace Graph.Neo4j;

/// <summary>Waiting for a driver whose methods take no cancellation.</summary>
internal static class Waiting
{
    /// <summary>
    /// Waits for work. When cancelled, disposes what does it, which makes the server stop, and returns once the work has
    /// really ended.
    /// </summary>
    public static async Task<T> WaitAsync<T>(this IAsyncQueryRunner runner, Task<T> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!work.IsCompleted)
        {
            await runner.DisposeAsync().ConfigureAwait(false);
            await work.ContinueWith(static ended => ended.Exception, TaskScheduler.Default).ConfigureAwait(false);
            throw;
        }
    }
}
