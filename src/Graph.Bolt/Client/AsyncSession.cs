using Graph.Bolt.Messages;
using Graph.Bolt.Routing;

namespace Graph.Bolt;

/// <summary>A session over a source of connections.</summary>
internal sealed class AsyncSession(ConnectionSource source, SessionConfig config, Config driver, RetryLogic retry) : IAsyncSession
{
    private readonly CancellationTokenSource _closing = new();
    private readonly long _fetchSize = config.FetchSize ?? driver.FetchSize;
    private AsyncTransaction? _transaction;
    private ResultCursor? _cursor;
    private ConnectionLease? _cursorLease;

    public Bookmarks? LastBookmarks { get; private set; } = config.Bookmarks is { } bookmarks ? Bookmarks.Combine(bookmarks) : null;

    public SessionConfig SessionConfig { get; } = config;

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(Query query) => RunAsync(query, action: null);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) => RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(
        string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query, parameters), action);

    public async Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null)
    {
        await EnsureFreeAsync().ConfigureAwait(false);
        var known = await KnownAsync().ConfigureAwait(false);
        var lease = await AcquireAsync(SessionConfig.DefaultAccessMode, known).ConfigureAwait(false);
        _cursorLease = lease;
        try
        {
            var details = TransactionDetails.Create(lease, SessionConfig, known, TransactionConfigBuilder.Build(action));
            lease.Report(TelemetryApi.AutoCommit);
            _cursor = await ResultCursor.RunAsync(lease, query, details, _fetchSize, EndedAsync).ConfigureAwait(false);
            return _cursor;
        }
        catch
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            throw;
        }

        async Task EndedAsync(IReadOnlyDictionary<string, object?> metadata)
        {
            lease.Connection.Vacate();
            await lease.ReturnAsync().ConfigureAwait(false);
            await RememberAsync(metadata, known).ConfigureAwait(false);
        }
    }

    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(action: null);

    public async Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action) =>
        await BeginAsync(SessionConfig.DefaultAccessMode, action, TelemetryApi.Transaction).ConfigureAwait(false);

    public Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, action, TelemetryApi.TransactionFunction);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, WithoutResult(work), action, TelemetryApi.TransactionFunction);

    public Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, action, TelemetryApi.TransactionFunction);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, WithoutResult(work), action, TelemetryApi.TransactionFunction);

    /// <summary>Runs work in a transaction, again when a failure may pass, and tells a server that asks which way it was begun.</summary>
    internal Task<TResult> ExecuteAsync<TResult>(
        AccessMode mode, Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action, TelemetryApi api)
    {
        TelemetryApi? untold = api;
        return retry.RunAsync(async () =>
        {
            var transaction = await BeginAsync(mode, action, untold).ConfigureAwait(false);
            untold = null; // once for the work, however often it is run
            await using (transaction.ConfigureAwait(false))
            {
                var result = await work(transaction).ConfigureAwait(false);
                if (!transaction.IsClosed)
                {
                    await transaction.CommitAsync().ConfigureAwait(false);
                }

                return result;
            }
        }, _closing.Token);
    }

    public async Task CloseAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        if (_transaction is { IsClosed: false } transaction)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }

        try
        {
            if (_cursor is { IsStreaming: true } cursor)
            {
                await cursor.ConsumeAsync().ConfigureAwait(false); // what the statement writes is to be done, not taken back
            }
        }
        finally
        {
            await (_cursorLease?.ReturnAsync() ?? Task.CompletedTask).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    public void Dispose() => CloseAsync().GetAwaiter().GetResult();

    private static Func<IAsyncQueryRunner, Task<bool>> WithoutResult(Func<IAsyncQueryRunner, Task> work) => async runner =>
    {
        await work(runner).ConfigureAwait(false);
        return true;
    };

    private async Task<AsyncTransaction> BeginAsync(AccessMode mode, Action<TransactionConfigBuilder>? action, TelemetryApi? api)
    {
        await EnsureFreeAsync().ConfigureAwait(false);
        var known = await KnownAsync().ConfigureAwait(false);
        var lease = await AcquireAsync(mode, known).ConfigureAwait(false);
        var config = TransactionConfigBuilder.Build(action);
        _transaction = new AsyncTransaction(lease, config, _fetchSize, metadata => RememberAsync(metadata, known));
        try
        {
            await _transaction.BeginAsync(TransactionDetails.Create(lease, SessionConfig, known, config), api).ConfigureAwait(false);
            return _transaction;
        }
        catch
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            _transaction = null;
            throw;
        }
    }

    /// <summary>A session runs one thing at a time: an open result is read to its end first, an open transaction is refused.</summary>
    private async Task EnsureFreeAsync()
    {
        ThrowIfClosed();
        if (_transaction is { IsClosed: false })
        {
            throw new TransactionNestingException("The session has an open transaction; end it first, or use another session.");
        }

        if (_cursor is { IsStreaming: true } cursor)
        {
            await cursor.BufferAsync().ConfigureAwait(false);
        }
    }

    private async Task<ConnectionLease> AcquireAsync(AccessMode mode, Bookmarks? known)
    {
        var lease = await source.AcquireAsync(mode, SessionConfig, known, _closing.Token).ConfigureAwait(false);
        if (_closing.IsCancellationRequested)
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            ThrowIfClosed();
        }

        return lease;
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, this);

    /// <summary>What the next transaction waits for: what this session has seen, and what its manager knows of.</summary>
    private async Task<Bookmarks?> KnownAsync() => SessionConfig.BookmarkManager is { } manager
        ? Bookmarks.Combine(Bookmarks.From(await manager.GetBookmarksAsync(_closing.Token).ConfigureAwait(false)), LastBookmarks)
        : LastBookmarks;

    private async Task RememberAsync(IReadOnlyDictionary<string, object?> metadata, Bookmarks? known)
    {
        if (metadata.GetValueOrDefault("bookmark") is string bookmark)
        {
            LastBookmarks = Bookmarks.From(bookmark);
            await (SessionConfig.BookmarkManager?.UpdateBookmarksAsync(known?.Values ?? [], [bookmark], CancellationToken.None)
                ?? Task.CompletedTask).ConfigureAwait(false);
        }
    }
}
