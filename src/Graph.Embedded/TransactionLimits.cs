using System.Diagnostics;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>What a transaction may still spend: its time is shared by its statements, memory and rows are for each.</summary>
internal sealed class TransactionLimits(EmbeddedOptions database, TransactionOptions transaction)
{
    private readonly TimeSpan? _timeout = transaction.Timeout ?? database.TransactionTimeout;
    private readonly long? _memory = transaction.MemoryBytes ?? database.StatementMemoryBytes;
    private TimeSpan _used;
    private long _started;

    /// <summary>Whether it is there for one statement that commits by itself.</summary>
    public bool CommitsInBatches => transaction.CommitsInBatches;

    /// <summary>Whether it waits for further statements.</summary>
    public bool StaysOpen => transaction.StaysOpen;

    /// <summary>Runs work on the pool, or here where that is allowed.</summary>
    public Task RunAsync(Action work)
    {
        if (!transaction.OnCallersThread)
        {
            return Task.Run(work, CancellationToken.None);
        }

        work();
        return Task.CompletedTask;
    }

    /// <summary>The budget of the next statement; its clock starts now.</summary>
    public QueryBudget Start(CancellationToken cancellation)
    {
        _started = Stopwatch.GetTimestamp();
        return new QueryBudget(
            new QueryLimits { Timeout = _timeout is { } all ? Max(all - _used) : null, MemoryBytes = _memory, Rows = database.StatementRows },
            cancellation);
    }

    /// <summary>What a transaction of one statement may still spend on its commit. One that stays open waits for its caller, who is told how it ends.</summary>
    public QueryBudget Rest() => new(new QueryLimits { Timeout = StaysOpen || _timeout is not { } all ? null : Max(all - _used) });

    /// <summary>Says that the statement has ended.</summary>
    public void Stop() => _used += Stopwatch.GetElapsedTime(_started);

    private static TimeSpan Max(TimeSpan left) => left < TimeSpan.Zero ? TimeSpan.Zero : left;
}
