namespace Graph.Neo4j;

/// <summary>A transaction that the caller ends, and the session it came from.</summary>
internal sealed class Neo4jTransaction(IAsyncTransaction transaction, IAsyncSession session, Model.AccessMode mode)
    : ManagedTransaction(transaction, mode)
{
    public override Task CommitAsync(CancellationToken cancellationToken = default) =>
        Failures.TranslateAsync(() => transaction.CommitAsync().WaitAsync(cancellationToken));

    public override Task RollbackAsync(CancellationToken cancellationToken = default) =>
        Failures.TranslateAsync(() => transaction.RollbackAsync().WaitAsync(cancellationToken));

    public override async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync().ConfigureAwait(false);
        await session.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}
