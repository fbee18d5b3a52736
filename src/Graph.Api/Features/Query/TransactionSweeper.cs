using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Rolls back the transactions that were left alone for too long.</summary>
internal sealed partial class TransactionSweeper(OpenTransactions transactions, SystemQueries system, TimeProvider time, ILogger<TransactionSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await transactions.CloseExpiredAsync();
                await system.Transactions.CloseExpiredAsync();
            }
            catch (GraphException failure)
            {
                NotRolledBack(failure.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A transaction that expired could not be rolled back: {Reason}")]
    private partial void NotRolledBack(string reason);
}
