using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>
/// A transaction that stays open between its statements, as SHOW and TERMINATE TRANSACTIONS see it. Whoever opened it
/// disposes it when it ends. Safe for any number of threads.
/// </summary>
public sealed class StandingTransaction : IDisposable
{
    private readonly RunningStatements _running;
    private volatile bool _isTerminated;

    internal StandingTransaction(RunningStatements running)
    {
        _running = running;
        Number = running.NextNumber();
        running.Add(this);
    }

    /// <summary>A number that nothing else of the engine has.</summary>
    internal long Number { get; }

    /// <summary>When it was opened.</summary>
    internal DateTimeOffset Since { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>Throws <see cref="ErrorCodes.TransactionTerminated"/> where somebody has terminated it.</summary>
    public void ThrowIfTerminated()
    {
        if (_isTerminated)
        {
            throw new GraphException(ErrorCodes.TransactionTerminated, "The transaction has been terminated by TERMINATE TRANSACTIONS.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _running.Remove(this);

    /// <summary>Lets its next statement fail.</summary>
    internal void Terminate() => _isTerminated = true;
}
