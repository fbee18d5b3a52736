using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Api.Hosting;

/// <summary>
/// A database that has the constraints and indexes of our graph: a server at the start, or when it is first reached where it
/// is away then; an embedded one before the first article or decision is written, so that until then it holds nothing but
/// what its users put there by Cypher.
/// </summary>
internal sealed class PreparedDatabase(IGraphDatabase database, CypherFiles statements) : IGraphDatabase
{
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private volatile bool _isPrepared;

    /// <inheritdoc/>
    public bool IsRemote => database.IsRemote;

    /// <inheritdoc/>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        await database.VerifyAsync(cancellationToken);
        await PrepareServerAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(
        AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        await PrepareServerAsync(cancellationToken);
        return await database.BeginAsync(mode, options, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        await PrepareServerAsync(cancellationToken);
        return await database.ReadAsync(work, options, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(cancellationToken);
        return await database.WriteAsync(work, options, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _preparing.Dispose();
        return database.DisposeAsync();
    }

    private Task PrepareServerAsync(CancellationToken cancellationToken) => IsRemote ? PrepareAsync(cancellationToken) : Task.CompletedTask;

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_isPrepared)
        {
            return;
        }

        await _preparing.WaitAsync(cancellationToken);
        try
        {
            if (!_isPrepared)
            {
                await database.VerifyAsync(cancellationToken); // a server that is away is said at once, not after all retries
                await GraphSchema.EnsureAsync(database, statements, cancellationToken);
                await new ImportRollback(database, statements).SettleAsync(cancellationToken);
                _isPrepared = true;
            }
        }
        finally
        {
            _preparing.Release();
        }
    }
}
