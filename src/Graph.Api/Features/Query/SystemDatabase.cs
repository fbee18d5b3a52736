using Graph.Cypher;
using Graph.Embedded;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// The database about databases beside an embedded one: its graph is empty, and what it tells it knows without one. Opened
/// when it is first asked. Safe for any number of threads.
/// </summary>
internal sealed class SystemDatabase : IGraphDatabase
{
    /// <summary>What it is called.</summary>
    public const string Name = "system";

    private readonly Lazy<Task<EmbeddedDatabase>> _database = new(() => EmbeddedDatabase.OpenAsync(
        EmbeddedOptions.Memory with { Engine = new CypherEngineOptions { DatabaseName = Name, PlanCacheSize = 100 } }));

    /// <inheritdoc/>
    public bool IsRemote => false;

    /// <inheritdoc/>
    public async Task VerifyAsync(CancellationToken cancellationToken = default) => await (await _database.Value).VerifyAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        await (await _database.Value).BeginAsync(mode, options, cancellationToken);

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        await (await _database.Value).ReadAsync(work, options, cancellationToken);

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        await (await _database.Value).WriteAsync(work, options, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_database.IsValueCreated)
        {
            await (await _database.Value).DisposeAsync();
        }
    }
}
