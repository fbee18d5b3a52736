using System.Collections.Concurrent;
using Graph.Bolt.Transport;

namespace Graph.Bolt.Routing;

/// <summary>A pool for each server. Safe for any number of threads.</summary>
internal sealed class ConnectionPools(DriverSettings settings, TimeProvider clock) : IAsyncDisposable
{
    private readonly ConnectionFactory _factory = new(settings, clock);
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();

    /// <summary>The pool of a server, made when it is new.</summary>
    public ConnectionPool For(ServerAddress address) =>
        _pools.GetOrAdd(address, each => new ConnectionPool(each, _factory, settings.Config, clock));

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }
}
