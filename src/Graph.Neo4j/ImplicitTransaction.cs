namespace Graph.Neo4j;

/// <summary>The transaction of a statement that commits by itself: the server begins and ends it with the statement.</summary>
internal sealed class ImplicitTransaction(IAsyncSession session, Model.AccessMode mode, Action<TransactionConfigBuilder> limit)
    : ManagedTransaction(session, mode)
{
    /// <summary>Nothing is left to do: the statement was committed when its result had been read.</summary>
    public override Task CommitAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the statement if it still runs; what it has committed stays.</summary>
    public override Task RollbackAsync(CancellationToken cancellationToken = default) =>
        Failures.TranslateAsync(() => session.CloseAsync().WaitAsync(cancellationToken));

    protected override Task<IResultCursor> SendAsync(string statement, Dictionary<string, object?> parameters) =>
        session.RunAsync(statement, parameters, limit);

    public override async ValueTask DisposeAsync()
    {
        await session.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}
