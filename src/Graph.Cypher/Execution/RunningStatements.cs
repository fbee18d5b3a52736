using System.Collections.Concurrent;

namespace Graph.Cypher.Execution;

/// <summary>The statements that an engine runs now, for SHOW and TERMINATE TRANSACTIONS. Safe for any number of threads.</summary>
internal sealed class RunningStatements
{
    private readonly ConcurrentDictionary<long, QueryContext> _byNumber = new();
    private long _last;

    /// <summary>Those that run, in the order they began.</summary>
    public IEnumerable<QueryContext> All => _byNumber.OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <summary>A number that no other run of the engine has.</summary>
    public long NextNumber() => Interlocked.Increment(ref _last);

    /// <summary>Keeps one in mind until it ends.</summary>
    public void Add(QueryContext run) => _byNumber[run.Number] = run;

    /// <summary>Forgets one that has ended.</summary>
    public void Remove(QueryContext run) => _byNumber.TryRemove(run.Number, out _);
}
