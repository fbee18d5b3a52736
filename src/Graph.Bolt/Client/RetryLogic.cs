namespace Graph.Bolt;

/// <summary>
/// Runs work again after failures that may pass: first after a second, each time twice as long, give or take a fifth,
/// and no more once the retry time is over.
/// </summary>
internal sealed class RetryLogic(Config config, TimeProvider clock)
{
    private const double Factor = 2.0;
    private const double Jitter = 0.2;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var delay = FirstDelay;
        while (true)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (exception.IsRetriable && clock.GetElapsedTime(began) + delay < config.MaxTransactionRetryTime)
            {
                var wait = WithJitter(delay);
                config.Logger.Warn(exception, "The transaction is run again in {0}", wait);
                await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
                delay *= Factor;
            }
        }
    }

    // No secret hangs on the jitter; it only keeps clients from coming back all at once.
    private static TimeSpan WithJitter(TimeSpan delay) => delay * (1 + (Jitter * ((2 * Random.Shared.NextDouble()) - 1)));
}
