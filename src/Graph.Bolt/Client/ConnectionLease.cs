using Graph.Bolt.Messages;
using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>A connection that is lent to one transaction: what it is for, and where it goes back to.</summary>
internal sealed class ConnectionLease(
    BoltConnection connection, AccessMode mode, string? database, ConnectionPool pool, Action<ServerAddressFailure> failed)
{
    private int _isReturned;

    public BoltConnection Connection { get; } = connection;

    public AccessMode Mode { get; } = mode;

    public string? Database { get; } = database;

    /// <summary>Runs work on the connection and tells the routing what its failure means.</summary>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException exception)
        {
            var failure = new ServerAddressFailure(Connection.Address, Database, exception);
            failed(failure);
            await EndLoginsAsync(exception).ConfigureAwait(false);
            throw failure.ForTheUser();
        }
    }

    /// <summary>Runs work on the connection and tells the routing what its failure means.</summary>
    public Task GuardAsync(Func<Task> work) => GuardAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    /// <summary>Tells the server which way a transaction is begun, if it asked; the answer comes with that of the next request.</summary>
    public void Report(TelemetryApi? api)
    {
        if (api is { } way && Connection.TakesTelemetry)
        {
            Connection.Send(RequestMessage.Telemetry(way), new MetadataHandler());
        }
    }

    /// <summary>Gives the connection back, once.</summary>
    public Task ReturnAsync() => Interlocked.Exchange(ref _isReturned, 1) == 0 ? pool.ReturnAsync(Connection) : Task.CompletedTask;

    /// <summary>What the server knew of the user at login has expired: only connections that log in anew are of use.</summary>
    private async Task EndLoginsAsync(Neo4jException exception)
    {
        if (exception is AuthorizationException)
        {
            Connection.Abandon();
            await pool.CloseIdleAsync().ConfigureAwait(false);
        }
    }
}
