using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>How long one statement of an open transaction may run.</summary>
internal sealed class StatementLimit(TimeSpan? asked, double maxSeconds, TimeProvider time) : IDisposable
{
    private CancellationTokenSource? _deadline;
    private CancellationToken _caller;
    private CancellationToken _transaction;

    /// <summary>The limit: what the caller asked for, but no more than the service allows.</summary>
    public TimeSpan Timeout { get; } = asked is { } less && less < TimeSpan.FromSeconds(maxSeconds) ? less : TimeSpan.FromSeconds(maxSeconds);

    /// <summary>What stops the statement: its limit, its caller, or the end of its transaction.</summary>
    public CancellationTokenSource Start(CancellationToken caller, CancellationToken transaction)
    {
        (_caller, _transaction) = (caller, transaction);
        _deadline = new CancellationTokenSource(Timeout, time);
        return CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, caller, transaction);
    }

    /// <summary>Says so when it was the limit, or the end of the transaction, that stopped the statement.</summary>
    public bool TryExplain(Exception exception, [NotNullWhen(true)] out GraphException? explanation)
    {
        var wasStopped = exception is OperationCanceledException or GraphException { Code: ErrorCodes.TransactionTerminated };
        explanation = !wasStopped || _caller.IsCancellationRequested ? null
            : _transaction.IsCancellationRequested
                ? new GraphException(ErrorCodes.TransactionTerminated, "The transaction has been rolled back by another request.", exception)
            : _deadline?.IsCancellationRequested == true
                ? new GraphException(
                    ErrorCodes.TransactionTimedOut, $"The statement has been stopped because it ran past its time limit of {Timeout.TotalSeconds} s.", exception)
            : null;
        return explanation is not null;
    }

    /// <inheritdoc/>
    public void Dispose() => _deadline?.Dispose();
}
