using System.Globalization;
using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// A transaction that spans several requests, one at a time. The database's transaction begins with the first statement,
/// and one that writes with the first statement that writes, so that whoever only reads keeps no writer waiting.
/// </summary>
internal sealed class OpenTransaction(
    string id, AccessMode? mode, IGraphDatabase database, QueryGuard guard, ResultWriter rows, GraphOptions options, TimeProvider time) : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly DateTimeOffset _latest = time.GetUtcNow().AddSeconds(options.MaxTransactionSeconds);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IGraphTransaction? _transaction;
    private AccessMode _begun;

    /// <summary>Its name in the addresses.</summary>
    public string Id => id;

    /// <summary>When it is rolled back unless it is used before.</summary>
    public DateTimeOffset Expires { get; private set; } = time.GetUtcNow().AddSeconds(options.TransactionIdleSeconds);

    /// <summary>Takes it for one request; false while another has it.</summary>
    public bool TryTake() => _turn.Wait(0);

    /// <summary>Puts its end off, as it has just been used; how the caller sees it then.</summary>
    public TransactionDocument Renewed()
    {
        var idle = time.GetUtcNow().AddSeconds(options.TransactionIdleSeconds);
        Expires = idle < _latest ? idle : _latest;
        return new TransactionDocument(id, Expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>Gives it back; from now on it waits for the next request.</summary>
    public void GiveBack() => _turn.Release();

    /// <summary>Runs a statement and writes its rows; the caller writes the answer's end.</summary>
    public async Task<ResultSummary> RunAsync(QueryRequest request, QueryAnswer answer, CancellationToken cancellationToken)
    {
        using var limit = new StatementLimit(request.MaxExecutionTime, options.MaxQuerySeconds, time);
        using var stop = limit.Start(cancellationToken, _ending.Token);
        try
        {
            var query = guard.Check(request, mode);
            var transaction = await BeginAsync(query.Mode, limit.Timeout, stop.Token);
            answer.StopAfter(limit.Timeout);
            await using var result = await transaction.RunAsync(query.Query, stop.Token);
            return await rows.WriteAsync(result, answer, mayBeSent: true, stop.Token);
        }
        catch (Exception exception) when (limit.TryExplain(exception, out var explanation))
        {
            throw explanation;
        }
    }

    /// <summary>Makes what it changed durable and visible.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => _transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask;

    /// <summary>Stops the statement under way, if there is one, and takes it from its request.</summary>
    public async Task StopAsync()
    {
        await _ending.CancelAsync();
        await _turn.WaitAsync();
    }

    /// <summary>Takes back what was not committed. Whoever calls this has taken it, and it is never given back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync();
        }

        _ending.Dispose();
    }

    private async Task<IGraphTransaction> BeginAsync(AccessMode needed, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (_transaction is { } begun && (_begun == AccessMode.Write || needed == AccessMode.Read))
        {
            return begun;
        }

        if (_transaction is { } reading)
        {
            _transaction = null;
            await reading.DisposeAsync();
        }

        var limits = new TransactionOptions
        {
            Timeout = TimeSpan.FromSeconds(options.MaxTransactionSeconds),
            TurnTimeout = wait,
            MemoryBytes = options.MaxQueryMemoryBytes,
            StaysOpen = true,
        };
        _begun = needed;
        return _transaction = await database.BeginAsync(needed, limits, cancellationToken);
    }
}
