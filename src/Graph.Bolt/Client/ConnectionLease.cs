using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>A connection that is lent to one transaction: what it is for, and where it goes back to.</summary>
internal sealed class ConnectionLease(
    BoltConnection connection, AccessMode mode, string? database, Func<BoltConnection, Task> giveBack, Action<ServerAddressFailure> failed)
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
            throw failure.ForTheUser();
        }
    }

    /// <summary>Gives the connection back, once.</summary>
    public Task ReturnAsync() => Interlocked.Exchange(ref _isReturned, 1) == 0 ? giveBack(Connection) : Task.CompletedTask;
}
