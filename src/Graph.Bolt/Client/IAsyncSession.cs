namespace Graph.Bolt;

/// <summary>
/// A chain of transactions in which each sees what those before it did. It holds a connection only while one runs.
/// Not safe for concurrent use.
/// </summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>What it has seen.</summary>
    Bookmarks? LastBookmarks { get; }

    /// <summary>What it was told.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Begins a transaction that the caller ends.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Begins a transaction that the caller ends.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action);

    /// <summary>Runs reading work in a transaction, again when a failure may pass.</summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs reading work in a transaction, again when a failure may pass.</summary>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs writing work in a transaction and commits it, again when a failure may pass.</summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs writing work in a transaction and commits it, again when a failure may pass.</summary>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a statement in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a statement in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a statement in a transaction of its own, once.</summary>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Ends what is open and gives the connection back.</summary>
    Task CloseAsync();
}
