using System.Collections.Concurrent;
using System.Security.Cryptography;
using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>The transactions that are open between requests.</summary>
internal sealed class OpenTransactions(
    IGraphDatabase database, QueryGuard guard, ResultWriter rows, GraphOptions options, TimeProvider time) : IAsyncDisposable
{
    private const int IdBytes = 8;

    private readonly ConcurrentDictionary<string, OpenTransaction> _open = new(StringComparer.Ordinal);

    /// <summary>Opens one, taken for the request that asked.</summary>
    /// <exception cref="GraphException">There are too many.</exception>
    public OpenTransaction Open(AccessMode? mode)
    {
        if (_open.Count >= options.MaxOpenTransactions)
        {
            throw new GraphException(
                ErrorCodes.TransactionLimitReached,
                $"There are {options.MaxOpenTransactions} open transactions, which is the limit Graph:MaxOpenTransactions; commit or roll back one of yours.");
        }

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var transaction = new OpenTransaction(id, mode, database, guard, rows, options, time);
        transaction.TryTake();
        _open[id] = transaction;
        return transaction;
    }

    /// <summary>Takes one for a request.</summary>
    /// <exception cref="GraphException">It is not open, or another request has it.</exception>
    public OpenTransaction Take(string id)
    {
        if (!_open.TryGetValue(id, out var transaction) || transaction.Expires < time.GetUtcNow())
        {
            throw new UnknownTransactionException(id);
        }

        return transaction.TryTake()
            ? transaction
            : throw new GraphException(ErrorCodes.TransactionAccessedConcurrently, "Another request is currently accessing this transaction.");
    }

    /// <summary>Rolls one back, also while a statement of it runs.</summary>
    /// <exception cref="UnknownTransactionException">It is not open.</exception>
    public async Task RollbackAsync(string id)
    {
        if (!_open.TryRemove(id, out var transaction))
        {
            throw new UnknownTransactionException(id);
        }

        await transaction.StopAsync();
        await transaction.DisposeAsync();
    }

    /// <summary>Ends one that a request has taken; what was not committed is taken back.</summary>
    public async Task CloseAsync(OpenTransaction taken)
    {
        if (_open.TryRemove(taken.Id, out _))
        {
            await taken.DisposeAsync();
        }
        else
        {
            taken.GiveBack(); // to whoever rolls it back and waits for this request
        }
    }

    /// <summary>Ends those that nobody used in time.</summary>
    public async Task CloseExpiredAsync()
    {
        var now = time.GetUtcNow();
        foreach (var transaction in _open.Values)
        {
            if (transaction.Expires >= now || !transaction.TryTake())
            {
                continue;
            }

            if (transaction.Expires < now)
            {
                await CloseAsync(transaction);
            }
            else
            {
                transaction.GiveBack(); // a request used it in the meantime
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var id in _open.Keys)
        {
            if (_open.TryRemove(id, out var transaction))
            {
                await transaction.StopAsync();
                await transaction.DisposeAsync();
            }
        }
    }
}
