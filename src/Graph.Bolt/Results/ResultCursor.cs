using Graph.Bolt.Messages;
using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>
/// The rows of one statement, asked for in portions. When the result ends, by its last row, by
/// <see cref="ConsumeAsync"/> or by a failure, <c>ended</c> is told once.
/// </summary>
internal sealed class ResultCursor : IResultCursor
{
    private readonly ConnectionLease _lease;
    private readonly BoltConnection _connection;
    private readonly Query _query;
    private readonly long _fetchSize;
    private readonly Func<IReadOnlyDictionary<string, object?>, Task> _ended;
    private readonly RunHandler _run = new();
    private readonly Queue<IRecord> _rows = new();
    private PullHandler _pull;
    private IRecord? _current;
    private IResultSummary? _summary;
    private Neo4jException? _failure;
    private bool _isConsumed;

    private ResultCursor(
        ConnectionLease lease, Query query, long fetchSize, Func<IReadOnlyDictionary<string, object?>, Task> ended)
    {
        (_lease, _connection, _query, _fetchSize, _ended) = (lease, lease.Connection, query, fetchSize, ended);
        _pull = new PullHandler(_run, _rows);
    }

    public IRecord Current => _current ?? throw new InvalidOperationException("There is no row: fetch one first.");

    public bool IsOpen => !_isConsumed && _failure is null;

    /// <summary>Whether the server has, or may have, more of it.</summary>
    public bool IsStreaming => _summary is null && _failure is null;

    /// <summary>Sends a statement and the request for its first rows; throws what the server has against it.</summary>
    public static async Task<ResultCursor> RunAsync(
        ConnectionLease lease,
        Query query,
        IReadOnlyDictionary<string, object?> details,
        long fetchSize,
        Func<IReadOnlyDictionary<string, object?>, Task> ended)
    {
        var cursor = new ResultCursor(lease, query, fetchSize, ended);
        lease.Connection.Send(RequestMessage.Run(query, details), cursor._run);
        lease.Connection.Send(RequestMessage.Pull(fetchSize), cursor._pull);
        await cursor.GuardAsync(cursor.BeginAsync).ConfigureAwait(false);
        return cursor;
    }

    public Task<string[]> KeysAsync() => Task.FromResult(_run.Keys.Names);

    public async Task<bool> FetchAsync()
    {
        ThrowIfConsumed();
        if (_rows.Count == 0)
        {
            await GuardAsync(FillAsync).ConfigureAwait(false);
        }

        return _rows.TryDequeue(out _current);
    }

    public async Task<IRecord?> PeekAsync()
    {
        ThrowIfConsumed();
        if (_rows.Count == 0)
        {
            await GuardAsync(FillAsync).ConfigureAwait(false);
        }

        return _rows.TryPeek(out var next) ? next : null;
    }

    public async Task<IResultSummary> ConsumeAsync()
    {
        _isConsumed = true;
        _current = null;
        await GuardAsync(DiscardAsync).ConfigureAwait(false);
        _rows.Clear();
        return _summary ?? throw new InvalidOperationException("The result ended without a summary.");
    }

    public async IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Current;
        }
    }

    /// <summary>Takes all rows off the connection, so that it is free for the next statement.</summary>
    public async Task BufferAsync()
    {
        while (IsStreaming)
        {
            await GuardAsync(ReceiveOrPullAsync).ConfigureAwait(false);
        }
    }

    private async Task BeginAsync()
    {
        await _connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await _connection.ReceiveAsync(_run, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task FillAsync()
    {
        while (_rows.Count == 0 && _summary is null)
        {
            await ReceiveAsync().ConfigureAwait(false);
            if (_rows.Count == 0)
            {
                await GoOnAsync().ConfigureAwait(false); // what comes after the rows is met when they are taken
            }
        }
    }

    private async Task ReceiveOrPullAsync()
    {
        await ReceiveAsync().ConfigureAwait(false);
        await GoOnAsync().ConfigureAwait(false);
    }

    private ValueTask ReceiveAsync() => _pull.IsDone ? ValueTask.CompletedTask : _connection.ReceiveSomeAsync(_pull, CancellationToken.None);

    private async Task GoOnAsync()
    {
        if (_pull.Failure is { } failure)
        {
            throw failure;
        }

        if (_pull.IsDone && _pull.HasMore)
        {
            await RequestAsync(_isConsumed ? RequestMessage.DiscardAll : RequestMessage.Pull(_fetchSize)).ConfigureAwait(false);
        }
        else if (_pull.IsDone)
        {
            await EndAsync().ConfigureAwait(false);
        }
    }

    private async Task DiscardAsync()
    {
        while (_summary is null)
        {
            await ReceiveOrPullAsync().ConfigureAwait(false);
            _rows.Clear();
        }
    }

    private async Task RequestAsync(RequestMessage request)
    {
        _pull = new PullHandler(_run, _rows);
        _connection.Send(request, _pull);
        await _connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private Task EndAsync()
    {
        var server = new ServerInfo(_connection.Address.ToString(), _connection.Version.ToString(), _connection.Agent);
        _summary = new ResultSummary(_query, server, _run.Metadata, _pull.Metadata);
        return _ended(_pull.Metadata);
    }

    /// <summary>The first failure ends the result; whoever asks again gets the same.</summary>
    private async Task GuardAsync(Func<Task> work)
    {
        if (_failure is not null)
        {
            throw _failure;
        }

        try
        {
            await _lease.GuardAsync(work).ConfigureAwait(false);
        }
        catch (Neo4jException exception)
        {
            _failure = exception;
            _rows.Clear();
            await _ended(new Dictionary<string, object?>()).ConfigureAwait(false);
            throw;
        }
    }

    private void ThrowIfConsumed()
    {
        if (_isConsumed)
        {
            throw new ResultConsumedException("The result was consumed; its rows are gone.");
        }
    }
}
