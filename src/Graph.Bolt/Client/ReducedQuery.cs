namespace Graph.Bolt;

/// <summary>A query and what is made of its rows.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class ReducedQuery<T>(QueryRun run, Func<IResultCursor, Task<T>> read) : IReducedExecutableQuery<T>
{
    public Task<EagerResult<T>> ExecuteAsync(CancellationToken token = default) => run.ExecuteAsync(read, token);
}
