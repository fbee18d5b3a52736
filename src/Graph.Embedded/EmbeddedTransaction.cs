using Graph.Cypher;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>What read and write transactions have in common: one statement at a time, and an end.</summary>
internal abstract class EmbeddedTransaction(CypherEngine engine, TransactionLimits limits) : IGraphTransaction
{
    private readonly StandingTransaction? _standing = limits.StaysOpen ? engine.Open() : null;
    private EmbeddedResult? _result;
    private bool _hasEnded;
    private bool _hasFailed;

    public async Task<IGraphResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfUnusable();
        _result?.Close();
        _result = null;
        var succeeded = false;
        try
        {
            _standing?.ThrowIfTerminated();
            var budget = limits.Start(cancellationToken); // reading a long statement counts as well
            // As in Neo4j, a statement that does not even parse ends the transaction too.
            var statement = engine.Prepare(query.Text);
            CheckBatches(statement);
            // The engine is synchronous, and a write is done by the time it returns: that is work for the pool.
            EmbeddedResult? begun = null;
            await limits.RunAsync(() => begun = EmbeddedResult.Begin(Run(statement, query, budget), limits, MarkFailed)).ConfigureAwait(false);
            _result = begun;
            succeeded = true;
            return begun!; // what begins it ended without a failure
        }
        finally
        {
            _hasFailed |= !succeeded;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfUnusable();
        _standing?.ThrowIfTerminated();
        cancellationToken.ThrowIfCancellationRequested();
        _result?.Close();
        await EndAsync(commit: true).ConfigureAwait(false);
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_hasEnded)
        {
            throw Ended();
        }

        _result?.Close();
        await EndAsync(commit: false).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_hasEnded)
        {
            _result?.Close();
            await EndAsync(commit: false).ConfigureAwait(false);
        }
    }

    /// <summary>How the engine knows it; null for a transaction of one statement.</summary>
    protected StandingTransaction? Standing => _standing;

    /// <summary>Whether it is there for one statement that commits by itself.</summary>
    protected bool CommitsInBatches => limits.CommitsInBatches;

    /// <summary>Runs a statement on the transaction's state.</summary>
    protected abstract CypherResult Run(PreparedStatement statement, CypherQuery query, QueryBudget budget);

    /// <summary>Whether its end is work for the pool.</summary>
    protected abstract bool NeedsDisk { get; }

    /// <summary>Keeps or drops what was written. Called once, and only where the end is work.</summary>
    protected abstract void End(bool commit);

    private static GraphException Ended() => new(ErrorCodes.TransactionAccessedAfterEnd, "The transaction has ended already; begin another.");

    private void CheckBatches(PreparedStatement statement)
    {
        if (statement.CommitsInBatches && !CommitsInBatches)
        {
            throw new GraphException(
                ErrorCodes.TransactionStartFailed,
                "CALL { } IN TRANSACTIONS commits by itself, so it runs only as a statement of its own, not in a transaction that somebody else ends.");
        }
    }

    private Task EndAsync(bool commit)
    {
        _hasEnded = true;
        _standing?.Dispose();
        return NeedsDisk ? limits.RunAsync(() => End(commit)) : Task.CompletedTask;
    }

    private void MarkFailed() => _hasFailed = true;

    private void ThrowIfUnusable()
    {
        if (_hasEnded)
        {
            throw Ended();
        }

        if (_hasFailed)
        {
            throw new GraphException(
                ErrorCodes.TransactionAccessedAfterEnd, "A statement of the transaction has failed, so it can only be rolled back; begin another.");
        }
    }
}
