using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>A database within one of its write transactions: all that is done with it is done in that one, which another ends.</summary>
internal sealed class OneTransaction(IGraphDatabase database, IGraphTransaction transaction) : IGraphDatabase
{
    /// <inheritdoc/>
    public bool IsRemote => database.IsRemote;

    /// <inheritdoc/>
    public Task VerifyAsync(CancellationToken cancellationToken = default) => database.VerifyAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<IGraphTransaction> BeginAsync(AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A transaction that its caller ends cannot be part of another.");

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(work, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work(transaction, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
