using Graph.Bolt.Messages;
using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>
/// A transaction on one connection. It may be disposed while a statement runs: the connection's reset then tells the
/// server to stop, and whoever waits for the statement gets a failure.
/// </summary>
internal sealed class AsyncTransaction(
    ConnectionLease lease, TransactionConfig config, long fetchSize, Func<IReadOnlyDictionary<string, object?>, Task> committed)
    : IAsyncTransaction
{
    private ResultCursor? _cursor;
    private bool _isClosed;

    public TransactionConfig TransactionConfig { get; } = config;

    /// <summary>Whether it has ended, by whatever.</summary>
    public bool IsClosed => _isClosed;

    /// <summary>Begins; what the server has against it comes here.</summary>
    public Task BeginAsync(IReadOnlyDictionary<string, object?> details, TelemetryApi? api)
    {
        lease.Report(api);
        return AskAsync(RequestMessage.Begin(details), new MetadataHandler());
    }

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public async Task<IResultCursor> RunAsync(Query query)
    {
        ThrowIfClosed();
        await BufferAsync().ConfigureAwait(false);
        _cursor = await ResultCursor.RunAsync(
            lease, query, new Dictionary<string, object?>(), fetchSize, _ => Task.CompletedTask).ConfigureAwait(false);
        return _cursor;
    }

    public async Task CommitAsync()
    {
        ThrowIfClosed();
        _isClosed = true;
        try
        {
            await BufferAsync().ConfigureAwait(false);
            var commit = new MetadataHandler();
            await CommitAsync(commit).ConfigureAwait(false);
            lease.Connection.Vacate();
            await committed(commit.Metadata).ConfigureAwait(false);
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

    public async Task RollbackAsync()
    {
        ThrowIfClosed();
        _isClosed = true;
        try
        {
            // Where a statement failed, or its rows are not all read, the connection's reset ends the transaction.
            if (lease.Connection.IsReady && _cursor is not { IsStreaming: true })
            {
                await AskAsync(RequestMessage.Rollback, new MetadataHandler()).ConfigureAwait(false);
                lease.Connection.Vacate();
            }
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isClosed)
        {
            await RollbackAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task BufferAsync()
    {
        if (_cursor is { IsStreaming: true } cursor)
        {
            await cursor.BufferAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A commit whose answer was lost may have been done; to run the transaction again could do it twice.</summary>
    private async Task CommitAsync(MetadataHandler answer)
    {
        try
        {
            await AskAsync(RequestMessage.Commit, answer).ConfigureAwait(false);
        }
        catch (Neo4jException exception) when (exception is ServiceUnavailableException or ConnectionReadTimeoutException)
        {
            throw new CommitUnknownException(
                $"The connection was lost while the transaction was committed; it is not known whether it was. {exception.Message}", exception);
        }
    }

    private Task<bool> AskAsync(RequestMessage request, ResponseHandler answer) => lease.GuardAsync(async () =>
    {
        lease.Connection.Send(request, answer);
        await lease.Connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await lease.Connection.ReceiveAsync(answer, CancellationToken.None).ConfigureAwait(false);
        return true;
    });

    private void ThrowIfClosed()
    {
        if (_isClosed)
        {
            throw new TransactionClosedException("The transaction has ended; begin another.");
        }
    }
}
