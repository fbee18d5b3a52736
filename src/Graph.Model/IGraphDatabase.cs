namespace Graph.Model;

/// <summary>
/// A graph database that runs Cypher: the embedded one or a Neo4j server. Everything above it works on either,
/// unchanged. Safe for any number of threads.
/// </summary>
/// <remarks>All failures are <see cref="GraphException"/>, with Neo4j's codes.</remarks>
public interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>Whether statements run in another process, which parses them by itself.</summary>
    bool IsRemote { get; }

    /// <summary>Reaches the database once; throws <see cref="GraphUnavailableException"/> when it cannot.</summary>
    Task VerifyAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Begins a transaction that the caller ends. An embedded write transaction waits until the one before it has ended.
    /// </summary>
    Task<IGraphTransaction> BeginAsync(
        AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs <paramref name="work"/> in a read transaction. It may run more than once (a server that went away for a
    /// moment), so it must have no other effects.
    /// </summary>
    Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs <paramref name="work"/> in a write transaction and commits it; rolls back when it throws. It may run more
    /// than once (a deadlock, a server that went away), so it must have no other effects.
    /// </summary>
    Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default);
}
