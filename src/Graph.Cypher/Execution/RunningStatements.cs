using System.Collections.Concurrent;

namespace Graph.Cypher.Execution;

/// <summary>The statements that an engine runs now and the transactions that wait for their next one, for SHOW and TERMINATE TRANSACTIONS. Safe for any number of threads.</summary>
internal sealed class RunningStatements
{
    private readonly ConcurrentDictionary<long, QueryContext> _byNumber = new();
    private readonly ConcurrentDictionary<long, StandingTransaction> _standing = new();
    private long _last;

    /// <summary>Those that run, in the order they began.</summary>
    // Of the values, which are a copy of one moment: ordering the dictionary itself fails where one is added meanwhile.
    public IEnumerable<QueryContext> All => _byNumber.Values.OrderBy(run => run.Number);

    /// <summary>Transactions of which no statement runs, in the order they began.</summary>
    public IEnumerable<StandingTransaction> Waiting
    {
        get
        {
            var busy = _byNumber.Values.Select(run => run.TransactionNumber).ToHashSet();
            return _standing.Values.Where(transaction => !busy.Contains(transaction.Number)).OrderBy(transaction => transaction.Number);
        }
    }

    /// <summary>A number that no other run of the engine has.</summary>
    public long NextNumber() => Interlocked.Increment(ref _last);

    /// <summary>Keeps one in mind until it ends.</summary>
    public void Add(QueryContext run) => _byNumber[run.Number] = run;

    /// <summary>Keeps a transaction in mind until it ends.</summary>
    public void Add(StandingTransaction transaction) => _standing[transaction.Number] = transaction;

    /// <summary>Forgets a transaction that has ended.</summary>
    public void Remove(StandingTransaction transaction) => _standing.TryRemove(transaction.Number, out _);

    /// <summary>Forgets one that has ended.</summary>
    public void Remove(QueryContext run) => _byNumber.TryRemove(run.Number, out _);
}
