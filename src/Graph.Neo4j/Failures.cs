using Graph.Model;

namespace Graph.Neo4j;

/// <summary>Turns the driver's failures into the port's.</summary>
internal static class Failures
{
    /// <summary>What newer servers say when the limit came with the transaction, not from their own settings.</summary>
    private const string TimedOutForClient = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";

    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException exception)
        {
            throw Translate(exception);
        }
    }

    public static Task TranslateAsync(Func<Task> work) => TranslateAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    private static GraphException Translate(Neo4jException exception) => exception switch
    {
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException =>
            new GraphUnavailableException(exception.Message, exception),
        { Code: TimedOutForClient } => new GraphException(ErrorCodes.TransactionTimedOut, exception.Message, exception),
        { Code: { Length: > 0 } code } => new GraphException(code, exception.Message, exception),
        _ => new GraphException(ErrorCodes.DatabaseUnavailable, exception.Message, exception),
    };
}
